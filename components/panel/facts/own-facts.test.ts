import { expect, it } from 'vitest';
import { formLocale } from '@/lib/domain/profile/form-locale';
import { refereeSchema } from '@/lib/domain/profile/referee';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aRole } from '@/tests/support/some-examples';
import { ownFacts } from './own-facts';

const factsOf = (role: ReturnType<typeof aRole>, locale = 'en-GB') =>
  ownFacts({ profile: null, roles: [role], qualifications: [], referees: [] }, locale)[0]?.facts.map(
    ({ kind, text }) => [kind, text] as const,
  );

it('are written as forms ask for them, days in the order of the place', () => {
  const role = aRole({
    startDate: '2021-03-05',
    startPrecision: 'day',
    bullets: ['Ran the clinic', 'Kept the stock'],
  });
  expect(factsOf(role)).toEqual([
    ['job', 'Staff Nurse'],
    ['employer', 'Leeds Example Hospital'],
    ['location', 'Leeds'],
    ['start', '05/03/2021'],
    ['startMonth', 'March 2021'],
    ['duties', 'Ran the clinic\nKept the stock'],
  ]);
  expect(factsOf(role, 'en-US')).toContainEqual(['start', '03/05/2021']);
});

it('make up no day or month that the person did not give', () => {
  const ofYear = aRole({ startDate: '2019-01-01', startPrecision: 'year' });
  const ofMonth = aRole({ startDate: '2019-04-01', startPrecision: 'month' });
  expect(factsOf(ofYear)?.filter(([kind]) => kind.startsWith('start'))).toEqual([['start', '2019']]);
  expect(factsOf(ofMonth)).toContainEqual(['start', '04/2019']);
});

it('put the day first in Europe, whatever the browser says', () => {
  expect(formLocale(null, 'en-US', 'Europe/London')).toBe('en-GB');
  expect(formLocale(null, 'en-US', 'America/Chicago')).toBe('en-US');
});

it('begin with the role that goes on', () => {
  const former = aRole({
    id: '0c000000-0000-4000-8000-000000000002',
    jobTitle: 'Carer',
    isCurrent: false,
    endDate: '2020-02-01',
    startDate: '2018-01-01',
  });
  const groups = ownFacts(
    { profile: null, roles: [former, aRole()], qualifications: [], referees: [] },
    'en-GB',
  );
  expect(groups.map(({ title }) => title)).toEqual([
    'Staff Nurse, Leeds Example Hospital',
    'Carer, Leeds Example Hospital',
  ]);
});

it('end with the referees, and say who is to be asked about first', async () => {
  const referee = refereeSchema.parse(await aRowOf('referees'));
  const of = (one: typeof referee) =>
    ownFacts({ profile: null, roles: [], qualifications: [], referees: [one] }, 'en-GB')[0];
  expect(of(referee)).toMatchObject({ title: 'Ines Example', note: 'ask-first' });
  expect(of(referee)?.facts.map(({ kind, text }) => [kind, text])).toEqual([
    ['referee', 'Ines Example'],
    ['relation', 'Line manager'],
    ['job', 'Matron'],
    ['employer', 'Harbour Hospital'],
    ['email', 'ines@example.org'],
  ]);
  expect(of({ ...referee, askFirst: false })?.note).toBeNull();
});
