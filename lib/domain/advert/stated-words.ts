/** What machines write in structured data, as people say it. Nothing is computed: figures stay as they are. */
const kinds: Readonly<Record<string, string>> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
  CONTRACTOR: 'Contract',
  CONTRACT: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  INTERNSHIP: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'Per diem',
  PERMANENT: 'Permanent',
  FREELANCE: 'Freelance',
  APPRENTICESHIP: 'Apprenticeship',
};

/** "FULL_TIME, CONTRACTOR" is "Full time, Contract"; `OTHER` says nothing. What people wrote stays. */
export function employmentWords(stated: string): string {
  const parts = stated
    .split(/,\s*/)
    .map(
      (part) =>
        kinds[
          part
            .trim()
            .toUpperCase()
            .replace(/[\s-]+/g, '_')
        ] ?? part.trim(),
    )
    .filter((part) => part !== '' && !/^other$/i.test(part));
  return parts.filter((part, at) => parts.indexOf(part) === at).join(', ');
}

const signs: Readonly<Record<string, string>> = { GBP: '£', USD: '$', EUR: '€' };
const periods: Readonly<Record<string, string>> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
};

/** "GBP 41418 - 46464 per year" of structured data is "£41,418 to £46,464 a year"; anything else stays as it is. */
export function salaryWords(stated: string): string {
  const found = /^([A-Z]{3}) ([\d.,]+)(?: - ([\d.,]+))?(?: per (\w+))?$/.exec(stated.trim());
  if (found === null) return stated;
  const [, currency = '', low = '', high, unit] = found;
  const sum = (figure: string) => `${signs[currency] ?? `${currency} `}${grouped(figure)}`;
  const range = high === undefined ? sum(low) : `${sum(low)} to ${sum(high)}`;
  const period = unit === undefined ? '' : ` ${periods[unit] ?? `per ${unit}`}`;
  return `${range}${period}`;
}

/** Thousands parted by commas; ".00" says nothing. */
function grouped(figure: string): string {
  if (!/^\d+(?:\.\d+)?$/.test(figure)) return figure;
  const [whole = '', rest = ''] = figure.split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return /^0*$/.test(rest) ? parted : `${parted}.${rest.padEnd(2, '0')}`;
}
