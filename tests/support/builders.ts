/** Values for tests: whole, valid, and changed only where a test cares. */
import type { Advert, AdvertFields } from '@/lib/domain/advert/advert-reading';
import type { Activity } from '@/lib/domain/apply/activity';
import type { Application } from '@/lib/domain/apply/application';
import { newActivity, newApplication } from '@/lib/use-cases/advert/new-application';

/** `anId(7)` is the seventh made-up UUID, always the same one. */
export function anId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const aMoment = '2026-11-12T10:00:00.000Z';

export function anAdvert(fields: Partial<AdvertFields> = {}, more: Partial<Advert> = {}): Advert {
  return {
    kind: 'advert',
    grade: 'complete',
    url: 'https://jobs.example.org/adverts/4711',
    platform: null,
    fields: {
      title: 'Senior Data Analyst',
      company: 'Harbour Council',
      agency: null,
      location: 'Leeds',
      salary: '£47,810 to £54,710',
      employmentType: null,
      remotePolicy: null,
      hours: null,
      reference: null,
      closingOn: '2026-11-24',
      boardExpiresOn: null,
      employerUrl: null,
      text: 'Senior Data Analyst\nYou will present data to people who do not like numbers.',
      ...fields,
    },
    receipts: {
      title: { from: 'json-ld', quote: 'Senior Data Analyst', confidence: 0.95, isDoubtful: false },
      company: { from: 'meta', quote: 'Harbour Council', confidence: 0.6, isDoubtful: true },
    },
    ...more,
  };
}

export function anApplication(columns: Partial<Application> = {}): Application {
  return { ...newApplication(anId(1), anAdvert(), 'page', aMoment), ...columns };
}

export function anActivity(columns: Partial<Activity> = {}): Activity {
  return { ...newActivity(anId(100), anId(1), 'note', aMoment), ...columns };
}
