import { useState } from 'react';
import { type Qualification, qualificationKinds } from '@/lib/domain/profile/qualification';
import { NeverField } from '../career/never-field';
import { ConflictsOf } from '../sync/conflict-card';
import { type Texts, useTexts } from '../texts';
import { SelectField } from '../ui/select-field';
import { useLive } from '../ui/use-live';
import { useOfferUndo } from '../ui/use-offer-undo';
import { AddByName } from './add-by-name';
import { AutosavedField } from './autosaved-field';
import styles from './options.module.css';
import { OwnItem } from './own-item';
import type { ProfileApp } from './profile-app';
import { Section } from './section';
import { TypedDayField } from './typed-day-field';

/** What the person holds, each open to change, to keep out of documents and to remove. */
export function QualificationsSection({ app }: { app: ProfileApp }) {
  const t = useTexts();
  const career = useLive(app.career);
  if (career === undefined) return null;
  const place = ({ kind }: Qualification) => qualificationKinds.indexOf(kind);
  const qualifications = [...career.qualifications].sort(
    (one, other) => place(one) - place(other) || one.title.localeCompare(other.title),
  );
  return (
    <Section title={t('options.kind.qualifications')} anchor="qualifications">
      {qualifications.length === 0 && <p className={styles.quiet}>{t('career.noQualifications')}</p>}
      {qualifications.map((one) => (
        <OwnItem
          key={one.id}
          name={one.title}
          facts={[t(`career.kind.${one.kind}`), one.issuer, one.neverInDocuments && t('examples.keptOut')]}
          onRemove={() => app.removeQualification(one.id)}
        >
          <Fields app={app} one={one} />
        </OwnItem>
      ))}
      <AddQualification app={app} />
    </Section>
  );
}

const texts = [
  { name: 'title', most: 300, isRequired: true },
  { name: 'issuer', most: 300 },
  { name: 'level', most: 200 },
  { name: 'reference', most: 200 },
  { name: 'details', most: 20_000, isLong: true },
] as const;

function Fields({ app, one }: { app: ProfileApp; one: Qualification }) {
  const t = useTexts();
  return (
    <>
      <ConflictsOf app={app} rowId={one.id} />
      <KindField app={app} one={one} />
      {texts.map(({ name, most, ...more }) => (
        <AutosavedField
          key={name}
          label={t(`career.column.${name}`)}
          most={most}
          {...more}
          value={one[name] ?? ''}
          onKeep={(text, seen) => {
            const canBeNull = name === 'level' || name === 'reference';
            const said = { [name]: text === '' && canBeNull ? null : text };
            return app.changeQualification(one.id, said, name === 'details' ? { details: seen } : {});
          }}
        />
      ))}
      <DayFields app={app} one={one} />
      <AutosavedField
        label={t('career.column.expiresOn')}
        most={10}
        type="date"
        value={one.expiresOn ?? ''}
        onKeep={(text) => app.changeQualification(one.id, { expiresOn: text === '' ? null : text })}
      />
      <NeverField
        name={one.title}
        isNever={one.neverInDocuments}
        hint={t('career.neverHint')}
        onChange={(neverInDocuments) => app.changeQualification(one.id, { neverInDocuments })}
      />
    </>
  );
}

function DayFields({ app, one }: { app: ProfileApp; one: Qualification }) {
  const t = useTexts();
  const { started, achieved } = daysOf(one);
  const change = (columns: Partial<Qualification>) => app.changeQualification(one.id, columns);
  return (
    <div className={styles.pair}>
      <TypedDayField
        app={app}
        label={t('career.column.startedOn')}
        day={started}
        onKeep={(day) => change({ startedOn: day?.on ?? null, startedPrecision: day?.precision ?? 'day' })}
      />
      <TypedDayField
        app={app}
        label={t('career.column.achievedOn')}
        day={achieved}
        onKeep={(day) => change({ achievedOn: day?.on ?? null, achievedPrecision: day?.precision ?? 'day' })}
      />
    </div>
  );
}

function daysOf({ startedOn, startedPrecision, achievedOn, achievedPrecision }: Qualification) {
  return {
    started: startedOn === null ? null : { on: startedOn, precision: startedPrecision },
    achieved: achievedOn === null ? null : { on: achievedOn, precision: achievedPrecision },
  };
}

function KindField({ app, one }: { app: ProfileApp; one: Qualification }) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  const label = t('career.column.kind');
  return (
    <SelectField<Qualification['kind']>
      label={label}
      value={one.kind}
      options={kindOptions(t)}
      onChange={(event) => {
        const kind = event.target.value as Qualification['kind'];
        void offerUndo(() => app.changeQualification(one.id, { kind }), t('career.changed', { what: label }));
      }}
    />
  );
}

function kindOptions(t: Texts) {
  return qualificationKinds.map((value) => ({ value, text: t(`career.kind.${value}`) }));
}

function AddQualification({ app }: { app: ProfileApp }) {
  const t = useTexts();
  const [kind, setKind] = useState<Qualification['kind']>('qualification');
  return (
    <AddByName
      app={app}
      what="qualification"
      label={t('career.addTitle')}
      act={t('career.add')}
      most={300}
      onAdd={(title) => app.addQualification(kind, title)}
    >
      <SelectField<Qualification['kind']>
        label={t('career.column.kind')}
        value={kind}
        options={kindOptions(t)}
        onChange={(event) => setKind(event.target.value as Qualification['kind'])}
      />
    </AddByName>
  );
}
