import type { Advert } from '../../domain/advert/advert-reading';
import type { Activity, ActivityType } from '../../domain/apply/activity';
import type { Application } from '../../domain/apply/application';
import { columnsOf, storedReadingOf } from './advert-columns';

/** An application as it begins: what was read, and nothing else decided. `now` is ISO 8601. */
export function newApplication(
  id: string,
  advert: Advert,
  source: 'page' | 'selection',
  now: string,
): Application {
  return {
    ...blankApplication(id, now),
    ...columnsOf(advert),
    jobUrl: advert.url,
    sourcePlatform: advert.platform ?? hostOf(advert.url),
    jobTextSource: source,
    jobFetchedAt: now,
    jobFetchStatus: advert.grade,
    advertReading: storedReadingOf(advert),
  };
}

/** An application of which nothing is known yet, its title not either. `now` is ISO 8601. */
export function blankApplication(id: string, now: string): Application {
  return {
    id,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    deletionReason: null,
    jobTitle: '',
    company: '',
    agency: null,
    location: null,
    salary: null,
    employmentType: null,
    remotePolicy: null,
    hours: null,
    reference: null,
    jobUrl: null,
    otherUrls: null,
    putOff: null,
    employerUrl: null,
    sourcePlatform: null,
    jobText: null,
    jobTextSource: null,
    jobDescription: null,
    jobFetchedAt: null,
    jobFetchStatus: 'none',
    advertReading: null,
    closingDate: null,
    boardExpiresOn: null,
    status: 'saved',
    appliedAt: null,
    submittedAt: null,
    nextFollowupAt: null,
    nextAction: null,
    nextActionDue: null,
    outreachStage: 'none',
    contactName: null,
    contactRole: null,
    contactEmail: null,
    contactUrl: null,
    notes: '',
  };
}

/** An activity that happens now. */
export function newActivity(
  id: string,
  applicationId: string,
  type: ActivityType,
  now: string,
  more: Partial<Pick<Activity, 'channel' | 'subject' | 'body' | 'status'>> = {},
): Activity {
  return {
    id,
    applicationId,
    type,
    channel: null,
    subject: null,
    body: null,
    status: null,
    putOff: null,
    ...more,
    occurredAt: now,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    deletionReason: null,
  };
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '').slice(0, 60);
}
