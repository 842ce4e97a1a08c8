import { advertFactKinds, readingNotices } from '@/lib/domain/advert/advert-reading';
import type { Application } from '@/lib/domain/apply/application';
import { inKey, useTexts } from '../../texts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import fieldStyles from '../../ui/field.module.css';
import own from './advert-facts.module.css';
import styles from './application.module.css';

interface AdvertFactsProps {
  application: Application;
  /** The advert speaks of papers that are not in it: leads to adding them. */
  onAttach(): void;
}

/** What the advert says beside its fields, in its own words; nothing where it says nothing. */
export function AdvertFacts({ application, onAttach }: AdvertFactsProps) {
  const t = useTexts();
  const facts = application.advertReading?.facts ?? [];
  // A later Starboard may know more kinds; what cannot be named is not shown.
  const kinds = advertFactKinds.filter((kind) => facts.some((fact) => fact.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="advert-facts">
      <h2 id="advert-facts" className={styles.heading}>
        {t('facts.heading')}
      </h2>
      <dl className={own.facts}>
        {kinds.map((kind) => (
          <div key={kind} className={own.fact}>
            <dt className={fieldStyles.label}>{t(`facts.kind.${kind}`)}</dt>
            {quotesOf(facts, kind).map((quote) => (
              <dd key={quote}>
                <q>{quote}</q>
              </dd>
            ))}
            {kind === 'attached' && (
              <dd>
                <Button look="quiet" onClick={onAttach}>
                  {t('facts.attach')}
                </Button>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

function quotesOf(facts: readonly { kind: string; quote: string }[], kind: string): string[] {
  return [...new Set(facts.filter((fact) => fact.kind === kind).map(({ quote }) => quote))];
}

/** What a person should know of the reading itself. */
export function ReadingNotices({ notices = [] }: { notices?: readonly string[] | undefined }) {
  const t = useTexts();
  const known = readingNotices.filter((notice) => notices.includes(notice));
  return known.map((notice) => (
    <Banner key={notice} tone="look">
      {t(`facts.notice.${inKey(notice)}`)}
    </Banner>
  ));
}
