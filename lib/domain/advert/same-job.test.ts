import { describe, expect, it } from 'vitest';
import { type JobFacts, sameJob } from './same-job';

type Job = JobFacts & { text: string | null };

const text = `The performance team turns what the council knows into decisions that people can follow. You will lead a
small group of analysts, present complex data to councillors and residents in plain words, keep the monthly service
dashboards right and on time, and coach two junior analysts through their first year of work with us.`;
const otherText = `Our housing service answers thousands of calls every week. The analyst finds out why people call twice,
sits with the officers who answer, and changes what we ask, print and send, so that nobody has to call a second time.
You know queues and forecasts well, and you like to talk with people more than with spreadsheets.`;

const saved: Job = {
  title: 'Senior Data Analyst',
  company: 'Harbour Council',
  agency: null,
  location: 'Leeds',
  reference: null,
  closingOn: '2026-12-14',
  employerUrl: null,
  addresses: ['https://uk.indeed.com/viewjob?jk=0123456789abcdef'],
  readAt: '2026-11-02T10:00:00Z',
  text,
};
const here = (changes: Partial<Job> = {}): Job => ({
  ...saved,
  addresses: ['https://careers.harbour-council.example/vacancies/senior-data-analyst'],
  readAt: '2026-11-20T10:00:00Z',
  ...changes,
});

describe('one job on two sites', () => {
  it('is known by its words', () => expect(sameJob(here(), saved)).toEqual(['text']));

  it.each<[string, Partial<Job>]>([
    ['the text is cut short', { text: text.slice(0, 220) }],
    ['the title has the grade and the place', { title: 'Senior Data Analyst (Grade 9) - Leeds' }],
    ['the title is abbreviated', { title: 'Sr. Data Analyst' }],
    ['the employer is named in full', { company: 'Harbour Council Ltd' }],
    ['a recruiter stands in for the employer', { company: 'Swift Staff', agency: 'Swift Staff' }],
    ['the employer is not named', { company: '' }],
    ['no place is named', { location: null }],
    ['the place is only a country', { location: 'United Kingdom (hybrid)' }],
    ['the closing dates differ by a day', { closingOn: '2026-12-13' }],
    ['only one says when it closes', { closingOn: null }],
  ])('also where %s', (_, changes) => expect(sameJob(here(changes), saved)).toEqual(['text']));

  it('is known by the place where one of them has no text', () => {
    expect(sameJob(here({ text: null }), saved)).toEqual(['place']);
  });

  it('is known by the employer’s number', () => {
    const one = here({ reference: 'HC-2291', text: otherText });
    expect(sameJob(one, { ...saved, reference: 'hc 2291' })).toEqual(['reference']);
  });

  it('is known by the address that the board names as the employer’s', () => {
    const one = here({ text: null, location: null });
    const [employerUrl = ''] = one.addresses;
    expect(sameJob(one, { ...saved, employerUrl: `${employerUrl}?utm_source=board` })).toEqual(['address']);
  });
});

describe('another job', () => {
  it.each<[string, Partial<Job>]>([
    ['another title', { title: 'Housing Officer' }],
    ['another employer', { company: 'Dale Council' }],
    ['another town with the same words', { location: 'Plymouth' }],
    ['the same title with other words', { text: otherText }],
    ['a new round months later', { closingOn: null, readAt: '2027-02-20T10:00:00Z' }],
    ['a new round that closes later', { closingOn: '2027-02-01' }],
    [
      'another address of the same site',
      { addresses: ['https://www.indeed.com/viewjob?jk=fedcba9876543210'] },
    ],
    ['an employer nobody names, and no words', { company: '', text: null }],
    ['a longer title in the same town, and no words', { title: 'Senior Data Analyst Lead', text: null }],
    ['no title', { title: '' }],
  ])('is %s', (_, changes) => expect(sameJob(here(changes), saved)).toEqual([]));

  it('is the same post of a chain in two towns that its advert lists', () => {
    const towns = `${text} We have shops in Leeds, York and Hull.`;
    expect(sameJob(here({ location: 'Plymouth', text: towns }), { ...saved, text: towns })).toEqual([]);
  });
});

it('is one job where one site names the town and the other the county, and both texts name both', () => {
  const both = `${text} You will work in Leeds, the heart of West Yorkshire.`;
  expect(sameJob(here({ location: 'West Yorkshire', text: both }), { ...saved, text: both })).toEqual([
    'text',
  ]);
});

it('does not mind which of the two is asked about', () => {
  for (const changes of [{}, { text: null }, { text: otherText }, { title: 'Senior Data Analyst, Leeds' }]) {
    expect(sameJob(saved, here(changes))).toEqual(sameJob(here(changes), saved));
  }
});
