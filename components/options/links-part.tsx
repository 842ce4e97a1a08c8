import type { Profile } from '@/lib/domain/profile/profile';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useOfferUndo } from '../ui/use-offer-undo';
import { AddByName } from './add-by-name';
import styles from './options.module.css';
import type { ProfileApp } from './profile-app';

/** The pages that the person names on documents: LinkedIn, a portfolio. */
export function LinksPart({ app, links }: { app: ProfileApp; links: Profile['links'] }) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  const keep = (items: Profile['links']['items']) => app.changeProfile({ links: { ...links, items } });
  const addressOf = (text: string) => (/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const refusal = (text: string) => {
    if (!isWebAddress(addressOf(text))) return t('fieldRefused.not_an_address');
    return links.items.some(({ url }) => url === addressOf(text)) ? t('career.linkKnown') : null;
  };
  return (
    <fieldset className={styles.duties}>
      <legend>{t('career.column.links')}</legend>
      {links.items.map((link) => (
        <div key={link.url} className={styles.pageLink}>
          <span>{link.url}</span>
          <Button
            look="quiet"
            aria-label={t('career.removeLabel', { name: link.url })}
            onClick={() =>
              void offerUndo(
                () => keep(links.items.filter((one) => one !== link)),
                t('career.removed', { name: link.url }),
              )
            }
          >
            {t('career.remove')}
          </Button>
        </div>
      ))}
      <AddByName
        app={app}
        what="link"
        label={t('career.linkAddress')}
        act={t('career.addPage')}
        most={2000}
        refusal={refusal}
        onAdd={(text) => keep([...links.items, { label: '', url: addressOf(text) }])}
      />
    </fieldset>
  );
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && hostname.includes('.');
}
