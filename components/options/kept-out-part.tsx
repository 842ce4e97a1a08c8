import { type DocumentFact, documentFacts, type Profile } from '@/lib/domain/profile/profile';
import { useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import { useOfferUndo } from '../ui/use-offer-undo';
import styles from './options.module.css';
import type { ProfileApp } from './profile-app';

/** Which of the person's facts no document may name, one tick each. */
export function KeptOutPart({
  app,
  profile,
}: {
  app: ProfileApp;
  profile: Pick<Profile, 'neverInDocuments'>;
}) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  const kept = profile.neverInDocuments ?? { schemaVersion: 1, items: [] };
  const choose = (fact: DocumentFact, isNever: boolean) => {
    const others = kept.items.filter((one) => one !== fact);
    const neverInDocuments = { ...kept, items: isNever ? [...others, fact] : others };
    const what = t(`career.column.${fact}`);
    return offerUndo(() => app.changeProfile({ neverInDocuments }), t('career.changed', { what }));
  };
  return (
    <details className={styles.item}>
      <summary>
        <span className={styles.itemName}>{t('career.keptOut')}</span>
        <span className={styles.itemFacts}>{t('career.keptOutCount', kept.items.length)}</span>
      </summary>
      <div className={styles.fields}>
        <p className={styles.quiet}>{t('career.neverHint')}</p>
        {documentFacts.map((fact) => (
          <CheckField
            key={fact}
            label={t('career.never', { name: t(`career.column.${fact}`) })}
            isChecked={kept.items.includes(fact)}
            onChange={(isNever) => void choose(fact, isNever)}
          />
        ))}
      </div>
    </details>
  );
}
