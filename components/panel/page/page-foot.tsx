import { SyncLine } from '../../sync/sync-line';
import { useTexts } from '../../texts';
import { classNames } from '../../ui/class-names';
import { useLive } from '../../ui/use-live';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import { OpenPage } from './open-page';
import own from './page-foot.module.css';

/** The foot of the list: what is open beside the panel, the one next action, and how safe everything is. */
export function PageFoot() {
  const { app } = usePanel();
  const page = useLive(app.page);
  const parts = [page, useLive(app.shortcut), useLive(app.account), useLive(app.sync)];
  return (
    <footer className={classNames(styles.foot, parts.includes(undefined) && own.coming)}>
      {page?.kind === 'access' && <OpenPage page={page} />}
      {page?.kind === 'no-access' && <NoAccess />}
      <Sync />
    </footer>
  );
}

/** The foot of a view that is not about the page beside it; a page that may be saved is still offered. */
export function QuietFoot() {
  const { app } = usePanel();
  const page = useLive(app.page);
  return (
    <footer className={styles.foot}>
      {page?.kind === 'access' && <OpenPage page={page} />}
      <Sync />
    </footer>
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
