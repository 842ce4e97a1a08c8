import type { AdvertDraft } from '@/lib/domain/advert/advert-draft';
import type { AdvertFields, Receipt, Receipts } from '@/lib/domain/advert/advert-reading';
import type { Activity } from '@/lib/domain/apply/activity';
import { type Application, applicationSchema } from '@/lib/domain/apply/application';

let made = 0;

/** A new id; the same ones in the same order in every run. */
export function anId(): string {
  made += 1;
  return `0a000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

/** An application as a complete reading of a page would have made it on 12 November 2026. */
export function anApplication(columns: Partial<Application> = {}): Application {
  return applicationSchema.parse({
    ...empty,
    id: anId(),
    createdAt: '2026-11-12T09:30:00Z',
    updatedAt: '2026-11-12T09:30:00Z',
    jobTitle: 'Senior Data Analyst',
    company: 'Leeds Teaching Hospitals NHS Trust',
    location: 'Leeds, hybrid',
    salary: 'Band 7, £47,810 to £54,710 a year',
    jobUrl: 'https://jobs.example/senior-data-analyst',
    jobText: 'Senior Data Analyst\n\nYou will turn waiting-list data into plain answers.\n\nEssential\n- SQL',
    jobTextSource: 'page',
    jobFetchedAt: '2026-11-12T09:30:00Z',
    jobFetchStatus: 'complete',
    advertReading: { schemaVersion: 1, grade: 'complete', receipts: someReceipts },
    ...columns,
  });
}

/** A receipt of the page's own data that nobody needs to check. */
export function aReceipt(columns: Partial<Receipt> = {}): Receipt {
  return { from: 'json-ld', quote: '', confidence: 0.9, isDoubtful: false, ...columns };
}

const someReceipts: Receipts = {
  title: aReceipt({ quote: 'Senior Data Analyst' }),
  company: aReceipt({ quote: 'Leeds Teaching Hospitals NHS Trust' }),
  salary: aReceipt({ from: 'site', quote: 'Band 7, £47,810 to £54,710 a year' }),
};

const empty = {
  deletedAt: null,
  deletionReason: null,
  agency: null,
  employmentType: null,
  remotePolicy: null,
  hours: null,
  reference: null,
  employerUrl: null,
  otherUrls: null,
  putOff: null,
  sourcePlatform: null,
  jobDescription: null,
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

/** A page that was not clear: its employer is a guess and its title is doubtful. */
export function aDraft(fields: Partial<AdvertFields> = {}): AdvertDraft {
  return {
    id: anId(),
    readAt: '2026-11-20T10:00:00Z',
    reading: {
      kind: 'advert',
      grade: 'doubtful',
      url: 'https://club.example/about/vacancies',
      platform: null,
      fields: {
        ...emptyFields,
        title: 'Kitchen Porter',
        company: 'The Club',
        text: 'We look for a porter.',
        ...fields,
      },
      receipts: {
        title: aReceipt({
          from: 'readability',
          quote: 'Vacancies: Kitchen Porter',
          confidence: 0.4,
          isDoubtful: true,
        }),
        company: aReceipt({ from: 'meta', quote: 'The Club', confidence: 0.3, isDoubtful: true }),
      },
    },
  };
}

const emptyFields: AdvertFields = {
  title: '',
  company: '',
  agency: null,
  location: null,
  salary: null,
  employmentType: null,
  remotePolicy: null,
  hours: null,
  reference: null,
  closingOn: null,
  boardExpiresOn: null,
  employerUrl: null,
  text: '',
};

/** Something that happened to an application on 12 November 2026. */
export function anActivity(columns: Partial<Activity> = {}): Activity {
  return {
    id: anId(),
    createdAt: '2026-11-12T09:30:00Z',
    updatedAt: '2026-11-12T09:30:00Z',
    deletedAt: null,
    deletionReason: null,
    applicationId: anId(),
    type: 'clip',
    channel: null,
    subject: null,
    body: null,
    status: null,
    occurredAt: '2026-11-12T09:30:00Z',
    putOff: null,
    ...columns,
  };
}
