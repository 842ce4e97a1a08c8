import { blankProfile } from '@/lib/domain/profile/profile';
import { ConflictsOf } from '../sync/conflict-card';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import { AutosavedField } from './autosaved-field';
import { KeptOutPart } from './kept-out-part';
import { LinksPart } from './links-part';
import styles from './options.module.css';
import { PlacesPart } from './places-part';
import type { ProfileApp } from './profile-app';
import { Section } from './section';

const facts = [
  { name: 'fullName', most: 200 },
  { name: 'headline', most: 300 },
  { name: 'email', most: 320, type: 'email' },
  { name: 'phone', most: 60, type: 'tel' },
  { name: 'location', most: 200 },
  { name: 'summary', most: 20_000, isLong: true },
] as const;

/** Who the person is, as printed on their documents. */
export function ProfileSection({ app }: { app: ProfileApp }) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const career = useLive(app.career);
  if (career === undefined) return null;
  const profile = career.profile ?? blankProfile;
  const save = () =>
    act(async () => {
      await app.exportFacts();
      show({ sentence: t('career.exported'), undo: null, tone: 'calm' });
    });
  return (
    <Section title={t('options.kind.profiles')} anchor="profile">
      <p className={styles.quiet}>{t('career.profileBody')}</p>
      {career.profile !== null && <ConflictsOf app={app} rowId={career.profile.id} />}
      {facts.map(({ name, most, ...more }) => (
        <AutosavedField
          key={name}
          label={t(`career.column.${name}`)}
          most={most}
          {...more}
          hint={name === 'headline' ? () => t('career.headlineHint') : undefined}
          value={profile[name] ?? ''}
          onKeep={(text, seen) => {
            const canBeNull = name === 'email' || name === 'phone';
            const said = { [name]: text === '' && canBeNull ? null : text };
            return app.changeProfile(said, name === 'summary' ? { summary: seen } : {});
          }}
        />
      ))}
      <LinksPart app={app} links={profile.links} />
      <KeptOutPart app={app} profile={profile} />
      <PlacesPart app={app} profile={profile} />
      <div className={styles.acts}>
        <a className={styles.link} href="/cv.html">
          {t('career.bring')}
        </a>
        <Button onClick={save}>{t('career.export')}</Button>
      </div>
    </Section>
  );
}
