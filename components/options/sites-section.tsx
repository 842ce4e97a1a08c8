import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useLive } from '../ui/use-live';
import { useOfferUndo } from '../ui/use-offer-undo';
import styles from './options.module.css';
import type { OptionsApp } from './options-app';
import { Section } from './section';

/** The sites that the person allowed one by one, each with the way to take it back. */
export function SitesSection({ app }: { app: OptionsApp }) {
  const t = useTexts();
  const sites = useLive(app.allowedSites);
  const offerUndo = useOfferUndo();
  if (sites === undefined) return null;
  const takeBack = (site: string) =>
    offerUndo(
      async () => {
        await app.disallowSite(site);
        return async () => void (await app.allowSite(site));
      },
      t('options.siteTakenBack', { site }),
    );
  return (
    <Section title={t('options.sites')}>
      <p className={sites.length === 0 ? styles.quiet : undefined}>
        {t(sites.length === 0 ? 'options.sitesNone' : 'options.sitesBody')}
      </p>
      {sites.length > 0 && (
        <ul className={styles.sites}>
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <Button aria-label={t('options.siteTakeBackLabel', { site })} onClick={() => takeBack(site)}>
                {t('options.siteTakeBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
