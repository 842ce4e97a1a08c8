import { type FormEvent, useState } from 'react';
import { type Qualification, qualificationKinds } from '@/lib/domain/profile/qualification';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { CheckField } from '../ui/check-field';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { useLive } from '../ui/use-live';
import { useOfferUndo } from '../ui/use-offer-undo';
import { AutosavedField } from './autosaved-field';
import styles from './options.module.css';
import type { ProfileApp } from './profile-app';
import { Section } from './section';

/** What the person holds, each open to change, to keep out of documents and to remove. */
export function QualificationsSection({ app }: { app: ProfileApp }) {
  const t = useTexts();
  const career = useLive(app.career);
  if (career === undefined) return null;
  const { qualifications, workHistory } = career;
  return (
    <>
      <Section title={t('options.kind.qualifications')}>
        {qualifications.length === 0 && <p className={styles.quiet}>{t('career.noQualifications')}</p>}
        {qualifications.map((one) => (
          <QualificationItem key={one.id} app={app} one={one} />
        ))}
        <AddQualification app={app} />
      </Section>
      {workHistory.length > 0 && (
        <Section title={t('options.kind.work_history')}>
          {workHistory.map((role) => (
            <NeverField
              key={role.id}
              name={[role.jobTitle, role.company].filter(Boolean).join(', ')}
              isNever={role.neverInDocuments}
              onChange={(neverInDocuments) => app.changeRole(role.id, { neverInDocuments })}
            />
          ))}
        </Section>
      )}
    </>
  );
}

/** "Never use in documents" for one item. */
function NeverField({
  name,
  isNever,
  onChange,
}: {
  name: string;
  isNever: boolean;
  onChange(isNever: boolean): ReturnType<ProfileApp['changeProfile']>;
}) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  return (
    <CheckField
      label={t('career.never', { name })}
      isChecked={isNever}
      onChange={(to) => void offerUndo(() => onChange(to), t('career.changed', { what: name }))}
    />
  );
}

const texts = [
  { name: 'title', most: 300, isRequired: true },
  { name: 'issuer', most: 300 },
  { name: 'level', most: 200 },
  { name: 'reference', most: 200 },
  { name: 'details', most: 20_000, isLong: true },
  { name: 'expiresOn', most: 10, type: 'date' },
] as const;

function QualificationItem({ app, one }: { app: ProfileApp; one: Qualification }) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  return (
    <details>
      <summary>
        {one.title}, {t(`career.kind.${one.kind}`)}
      </summary>
      <div className={styles.section}>
        {texts.map(({ name, most, ...more }) => (
          <AutosavedField
            key={name}
            label={t(`career.column.${name}`)}
            most={most}
            {...more}
            value={one[name] ?? ''}
            onKeep={(text) => {
              const canBeNull = name === 'level' || name === 'reference' || name === 'expiresOn';
              return app.changeQualification(one.id, { [name]: text === '' && canBeNull ? null : text });
            }}
          />
        ))}
        <NeverField
          name={one.title}
          isNever={one.neverInDocuments}
          onChange={(neverInDocuments) => app.changeQualification(one.id, { neverInDocuments })}
        />
        <div className={styles.acts}>
          <Button
            look="danger"
            aria-label={t('career.removeLabel', { name: one.title })}
            onClick={() =>
              offerUndo(() => app.removeQualification(one.id), t('career.removed', { name: one.title }))
            }
          >
            {t('career.remove')}
          </Button>
        </div>
      </div>
    </details>
  );
}

function AddQualification({ app }: { app: ProfileApp }) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  const [kind, setKind] = useState<Qualification['kind']>('qualification');
  const [title, setTitle] = useState('');
  const [isBlank, setIsBlank] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setIsBlank(title.trim() === '');
    if (title.trim() === '') return;
    const isKept = await offerUndo(
      () => app.addQualification(kind, title.trim()),
      t('career.added', { name: title.trim() }),
    );
    if (isKept) setTitle('');
  };
  return (
    <form className={styles.section} onSubmit={add}>
      <SelectField<Qualification['kind']>
        label={t('career.column.kind')}
        value={kind}
        options={qualificationKinds.map((value) => ({ value, text: t(`career.kind.${value}`) }))}
        onChange={(event) => setKind(event.target.value as Qualification['kind'])}
      />
      <TextField
        label={t('career.addTitle')}
        value={title}
        maxLength={300}
        error={isBlank ? t('career.needed') : null}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div>
        <Button type="submit">{t('career.add')}</Button>
      </div>
    </form>
  );
}
