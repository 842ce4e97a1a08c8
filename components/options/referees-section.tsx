import type { Referee } from '@/lib/domain/profile/referee';
import { NeverField } from '../career/never-field';
import { useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import { useLive } from '../ui/use-live';
import { useOfferUndo } from '../ui/use-offer-undo';
import { AddByName } from './add-by-name';
import { AutosavedField } from './autosaved-field';
import styles from './options.module.css';
import { OwnItem } from './own-item';
import type { ProfileApp } from './profile-app';
import { Section } from './section';

/** People who speak for the person: how to reach them, and whether they are to be asked about first. */
export function RefereesSection({ app }: { app: ProfileApp }) {
  const t = useTexts();
  const career = useLive(app.career);
  if (career === undefined) return null;
  const { referees } = career;
  return (
    <Section title={t('options.kind.referees')} anchor="referees">
      <p className={styles.quiet}>{t(referees.length === 0 ? 'career.noReferees' : 'career.refereesBody')}</p>
      {referees.map((one) => (
        <OwnItem
          key={one.id}
          name={one.name}
          facts={[one.relation, one.askFirst && t('career.askFirst')]}
          onRemove={() => app.removeReferee(one.id)}
        >
          <Fields app={app} one={one} />
        </OwnItem>
      ))}
      <AddByName
        app={app}
        what="referee"
        label={t('career.refereeName')}
        act={t('career.addReferee')}
        most={200}
        onAdd={app.addReferee}
      />
    </Section>
  );
}

const texts = [
  { name: 'name', most: 200, isRequired: true },
  { name: 'relation', most: 300 },
  { name: 'jobTitle', most: 300 },
  { name: 'company', most: 300 },
  { name: 'email', most: 320, type: 'email' },
  { name: 'phone', most: 60, type: 'tel' },
  { name: 'address', most: 1000, isLong: true },
] as const;

function Fields({ app, one }: { app: ProfileApp; one: Referee }) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  return (
    <>
      {texts.map(({ name, most, ...more }) => (
        <AutosavedField
          key={name}
          label={t(`career.referee.${name}`)}
          most={most}
          {...more}
          value={one[name] ?? ''}
          onKeep={(text) => {
            const canBeNull = name === 'email' || name === 'phone';
            return app.changeReferee(one.id, { [name]: text === '' && canBeNull ? null : text });
          }}
        />
      ))}
      <CheckField
        label={t('career.askFirst')}
        hint={t('career.askFirstHint')}
        isChecked={one.askFirst}
        onChange={(askFirst) =>
          void offerUndo(
            () => app.changeReferee(one.id, { askFirst }),
            t('career.changed', { what: t('career.askFirst') }),
          )
        }
      />
      <NeverField
        name={one.name}
        isNever={one.neverInDocuments}
        hint={t('career.neverHint')}
        onChange={(neverInDocuments) => app.changeReferee(one.id, { neverInDocuments })}
      />
    </>
  );
}
