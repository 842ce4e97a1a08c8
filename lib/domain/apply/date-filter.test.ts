import { expect, it } from 'vitest';
import { anApplication } from '@/tests/support/an-application';
import { type DateFilter, dateFilters, fitsDatesOn } from './date-filter';
import { listSettingsSchema, usualSettings } from './list-settings';
import { nextSteps } from './next-steps';

const today = '2026-11-20';
const now = new Date(`${today}T12:00:00Z`);
const job = (jobTitle: string, columns: Parameters<typeof anApplication>[0] = {}) =>
  anApplication({ jobTitle, closingDate: null, ...columns });

const jobs = [
  job('closes today', { closingDate: today }),
  job('closes in a week', { closingDate: '2026-11-27' }),
  job('closes later', { closingDate: '2026-11-28' }),
  job('closed yesterday', { closingDate: '2026-11-19' }),
  job('closed after it was sent', { closingDate: '2026-11-19', status: 'submitted' }),
  job('step is late', { nextActionDue: '2026-11-18' }),
  job('follow up later', { status: 'submitted', nextFollowupAt: '2026-12-18T09:00:00Z' }),
  job('step without a day', { nextAction: 'Ring them' }),
  job('turned down', {
    status: 'rejected',
    nextAction: 'Ring them',
    nextActionDue: today,
    closingDate: today,
  }),
];
const steps = nextSteps(jobs, [], now, 'Europe/London');

const fits = fitsDatesOn(today);

const fitting: Record<DateFilter, string[]> = {
  closing: ['closes today', 'closes in a week'],
  closed: ['closed yesterday'],
  due: ['step is late'],
  planned: ['step is late', 'follow up later', 'step without a day'],
  unplanned: [
    'closes today',
    'closes in a week',
    'closes later',
    'closed yesterday',
    'closed after it was sent',
  ],
};

it.each(dateFilters)('finds the jobs of "%s"', (filter) => {
  const found = jobs.filter((one) => fits(one, filter, steps.get(one.id)));
  expect(found.map(({ jobTitle }) => jobTitle)).toEqual(fitting[filter]);
});

it('is none in settings that were kept before there were any', () => {
  const { dates: _dates, ...before } = usualSettings;
  expect(listSettingsSchema.parse(before)).toEqual(usualSettings);
});
