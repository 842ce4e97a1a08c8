import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './page-foot.module.css';
import { useAllowSite } from './use-allow-site';

/** Offers to let Starboard see this one site without the shortcut, once, and says what for. */
export function AllowSite({ site }: { site: string }) {
  const t = useTexts();
  const { app } = usePanel();
  const declined = useLive(app.declinedSites);
  const allow = useAllowSite();
  if (declined === undefined || declined.includes(site)) return null;
  return (
    <div className={styles.allow}>
      <p>{t('site.offer', { site })}</p>
      <div className={styles.acts}>
        <Button onClick={() => allow(site)}>{t('site.allow')}</Button>
        <Button look="quiet" onClick={() => app.declineSite(site)}>
          {t('site.notNow')}
        </Button>
      </div>
    </div>
  );
}
