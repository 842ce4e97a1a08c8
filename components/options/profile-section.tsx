import { countries } from '@/lib/domain/first-choices';
import { blankProfile } from '@/lib/domain/profile/profile';
import { ConflictsOf } from '../sync/conflict-card';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useCalendar, useComputersPlace } from '../ui/calendar';
import { partialDayText } from '../ui/partial-day-text';
import { SelectField } from '../ui/select-field';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import { useOfferUndo } from '../ui/use-offer-undo';
import { AutosavedField } from './autosaved-field';
import { KeptOutPart } from './kept-out-part';
import { LinksPart } from './links-part';
import styles from './options.module.css';
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
      <Places app={app} profile={profile} />
      <div className={styles.acts}>
        <a className={styles.link} href="/cv.html">
          {t('career.bring')}
        </a>
        <Button onClick={save}>{t('career.export')}</Button>
      </div>
    </Section>
  );
}

const locales = ['en-GB', 'en-US'] as const;

/** Where the person is: country, and the zone and the form of dates that every page of Starboard keeps to. */
function Places({
  app,
  profile,
}: {
  app: ProfileApp;
  profile: { country: string | null; timeZone: string; locale: string | null };
}) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  const { today: on } = useCalendar();
  const { timeZone, locale } = useComputersPlace();
  // Few people know what "en-GB" means; a date shows it.
  const exampleOf = (one: string) => partialDayText({ on, precision: 'day' }, one);
  const choose = (what: string, columns: Parameters<ProfileApp['changeProfile']>[0]) =>
    offerUndo(() => app.changeProfile(columns), t('career.changed', { what }));
  const named = (value: string, known: readonly { value: string; text: string }[]) =>
    known.some((one) => one.value === value) ? known : [...known, { value, text: value }];
  // What a profile says before anybody chose stands for the computer's own.
  const isOwnZone = profile.timeZone === blankProfile.timeZone;
  const zones = [...new Set([profile.timeZone, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <>
      <SelectField
        label={t('career.country')}
        value={profile.country ?? ''}
        options={named(profile.country ?? '', [
          { value: '', text: t('app.none') },
          ...countries.map((value) => ({ value, text: t(`welcome.countries.${value}`) })),
        ])}
        onChange={(event) => choose(t('career.country'), { country: event.target.value || null })}
      />
      <SelectField
        label={t('career.timeZone')}
        hint={
          isOwnZone || profile.timeZone === timeZone
            ? undefined
            : t('career.zoneHere', { zone: zoneName(timeZone) })
        }
        value={profile.timeZone}
        options={[
          { value: blankProfile.timeZone, text: t('career.asComputer', { zone: zoneName(timeZone) }) },
          ...zones
            .filter((zone) => zone !== blankProfile.timeZone)
            .map((value) => ({ value, text: zoneName(value) })),
        ]}
        onChange={(event) => choose(t('career.timeZone'), { timeZone: event.target.value })}
      />
      <SelectField
        label={t('career.locale')}
        hint={profile.locale === null || profile.locale === locale ? undefined : t('career.localeHint')}
        value={profile.locale ?? ''}
        options={named(profile.locale ?? '', [
          { value: '', text: t('career.asBrowser', { locale: exampleOf(locale) }) },
          ...locales.map((value) => ({ value, text: exampleOf(value) })),
        ])}
        onChange={(event) => choose(t('career.locale'), { locale: event.target.value || null })}
      />
    </>
  );
}

function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ');
}
