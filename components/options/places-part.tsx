import { countries } from '@/lib/domain/first-choices';
import { blankProfile, type Profile } from '@/lib/domain/profile/profile';
import { useTexts } from '../texts';
import { useCalendar, useComputersPlace } from '../ui/calendar';
import { partialDayText } from '../ui/partial-day-text';
import { SelectField } from '../ui/select-field';
import { useOfferUndo } from '../ui/use-offer-undo';
import type { ProfileApp } from './profile-app';

interface PlacesProps {
  app: ProfileApp;
  profile: Pick<Profile, 'country' | 'timeZone' | 'locale'>;
}

/** Where the person is: country, and the zone and the form of dates that every page of Starboard keeps to. */
export function PlacesPart(props: PlacesProps) {
  return (
    <>
      <CountryField {...props} />
      <ZoneField {...props} />
      <LocaleField {...props} />
    </>
  );
}

function CountryField({ app, profile }: PlacesProps) {
  const t = useTexts();
  const choose = useChoose(app);
  return (
    <SelectField
      label={t('career.country')}
      value={profile.country ?? ''}
      options={withChosen(profile.country ?? '', [
        { value: '', text: t('app.none') },
        ...countries.map((value) => ({ value, text: t(`welcome.countries.${value}`) })),
      ])}
      onChange={(event) => choose(t('career.country'), { country: event.target.value || null })}
    />
  );
}

function ZoneField({ app, profile }: PlacesProps) {
  const t = useTexts();
  const choose = useChoose(app);
  const { timeZone } = useComputersPlace();
  // What a profile says before anybody chose stands for the computer's own.
  const own = blankProfile.timeZone;
  const isElsewhere = profile.timeZone !== own && profile.timeZone !== timeZone;
  const zones = [...new Set([profile.timeZone, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <SelectField
      label={t('career.timeZone')}
      hint={isElsewhere ? t('career.zoneHere', { zone: zoneName(timeZone) }) : undefined}
      value={profile.timeZone}
      options={[
        { value: own, text: t('career.asComputer', { zone: zoneName(timeZone) }) },
        ...zones.filter((zone) => zone !== own).map((value) => ({ value, text: zoneName(value) })),
      ]}
      onChange={(event) => choose(t('career.timeZone'), { timeZone: event.target.value })}
    />
  );
}

const locales = ['en-GB', 'en-US'] as const;

function LocaleField({ app, profile }: PlacesProps) {
  const t = useTexts();
  const choose = useChoose(app);
  const { today: on } = useCalendar();
  const { locale } = useComputersPlace();
  // Few people know what "en-GB" means; a date shows it.
  const exampleOf = (one: string) => partialDayText({ on, precision: 'day' }, one);
  return (
    <SelectField
      label={t('career.locale')}
      hint={profile.locale === null || profile.locale === locale ? undefined : t('career.localeHint')}
      value={profile.locale ?? ''}
      options={withChosen(profile.locale ?? '', [
        { value: '', text: t('career.asBrowser', { locale: exampleOf(locale) }) },
        ...locales.map((value) => ({ value, text: exampleOf(value) })),
      ])}
      onChange={(event) => choose(t('career.locale'), { locale: event.target.value || null })}
    />
  );
}

/** Keeps a choice, and offers to take it back. */
function useChoose(app: ProfileApp) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  return (what: string, columns: Parameters<ProfileApp['changeProfile']>[0]) =>
    offerUndo(() => app.changeProfile(columns), t('career.changed', { what }));
}

/** The choices, with the one that is chosen even where it is none of them. */
function withChosen(value: string, known: readonly { value: string; text: string }[]) {
  return known.some((one) => one.value === value) ? known : [...known, { value, text: value }];
}

function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ');
}
