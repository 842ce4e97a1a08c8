import { useRef } from 'react';
import { KeysDialog } from '../../jobs/keys-dialog';
import { usePageKeys } from '../../jobs/use-page-keys';
import { useTexts } from '../../texts';
import { Icon } from '../../ui/icon';
import { MenuButton } from '../../ui/menu';
import type { MenuSection } from '../../ui/menu-section';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import { HeadFace } from './head-face';

/** The head of the list: how many jobs there are, a new one, and the ways to everything else. */
export function ListHead() {
  const t = useTexts();
  const { app, go } = usePanel();
  const count = useLive(app.applications)?.length ?? 0;
  const keysRef = useRef<HTMLDialogElement>(null);
  const showKeys = () => keysRef.current?.showModal();
  usePageKeys({ '?': showKeys });
  const sections = useWays(showKeys);
  return (
    <HeadFace
      count={count}
      t={t}
      menu={
        <MenuButton label={t('jobs.more')} sections={sections}>
          <Icon name="menu" />
        </MenuButton>
      }
      onAdd={() => go({ kind: 'add' })}
      onAccount={() => go({ kind: 'account' })}
    >
      <KeysDialog dialogRef={keysRef} />
    </HeadFace>
  );
}

/** The ways out of the list, by what they are about. */
function useWays(showKeys: () => void): MenuSection[] {
  const t = useTexts();
  const { app, go } = usePanel();
  const item = (key: string, text: string, onChoose: () => void) => ({ key, text, onChoose });
  return [
    {
      key: 'ways',
      items: [
        item('board', t('jobs.allMine'), () => app.openBoard('jobs')),
        item('bin', t('jobs.bin'), () => app.openBoard('bin')),
      ],
    },
    {
      key: 'own',
      items: [
        item('facts', t('ownFacts.heading'), () => go({ kind: 'facts' })),
        item('examples', t('examples.heading'), () => app.examples.openOwnPage('examples')),
        item('example', t('examples.add'), () => go({ kind: 'example' })),
      ],
    },
    {
      key: 'help',
      items: [
        { ...item('keys', t('jobs.keys'), showKeys), note: '?' },
        item('options', t('options.open'), () => app.openOptions()),
      ],
    },
  ];
}
