import { SyncLine } from '../../sync/sync-line';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useLive } from '../../ui/use-live';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import own from './page-foot.module.css';

/** The foot of the panel: what is open beside it, the one next action, and how safe everything is. */
export function PageFoot() {
  const { app } = usePanel();
  const page = useLive(app.page);
  return (
    <footer className={styles.foot}>
      <div className={styles.grow}>
        {page?.kind === 'access' && <PageTitle title={page.title} />}
        {page?.kind === 'no-access' && <NoAccess />}
        <Sync />
      </div>
      {page?.kind === 'access' && <SaveButton />}
    </footer>
  );
}

function PageTitle({ title }: { title: string }) {
  const t = useTexts();
  const said = title.trim() === '' ? t('page.untitled') : title;
  return (
    <p className={own.title} title={said}>
      {said}
    </p>
  );
}

function SaveButton() {
  const t = useTexts();
  const { clip } = usePanel();
  return (
    <Button look="primary" isBusy={clip.isReading} onClick={clip.save}>
      {clip.isReading ? t('page.reading') : t('page.save')}
    </Button>
  );
}

function NoAccess() {
  const t = useTexts();
  const { app } = usePanel();
  const shortcut = useLive(app.shortcut);
  if (shortcut === undefined) return null;
  return (
    <p className={own.hint} title={t('page.why')}>
      {shortcut === '' ? t('page.pressIcon') : t('page.press', { shortcut })}{' '}
      <button type="button" className={own.link} onClick={() => app.openShortcutSettings()}>
        {shortcut === '' ? t('page.setShortcut') : t('page.changeShortcut')}
      </button>
    </p>
  );
}

function Sync() {
  const { app, go } = usePanel();
  const account = useLive(app.account);
  const sync = useLive(app.sync);
  if (account === undefined || sync === undefined) return null;
  return <SyncLine account={account} sync={sync} onOpen={() => go({ kind: 'account' })} />;
}
