/** What was understood of a CV. Each found thing names the lines it stands on; what was not understood is set aside. */
import type { PartialDay } from '../partial-day';
import type { Profile } from '../profile';
import type { qualificationKinds } from '../qualification';
import type { Referee } from '../referee';
import type { workKinds } from '../work-history';

/** Something found, and the lines of the document that say it, by index. */
export interface Found<Value> {
  value: Value;
  lines: readonly number[];
}

/** When something was, as written and as understood. */
export interface CvDates {
  /** As in the document: "Sept 2019 – present". Empty where it says nothing. */
  written: string;
  start: PartialDay | null;
  end: PartialDay | null;
  isCurrent: boolean;
}

export interface CvRole {
  kind: (typeof workKinds)[number];
  title: string;
  /** Empty where there is none, as in a career break. */
  employer: string;
  location: string | null;
  dates: CvDates;
  /** `isKeptOut`: the person keeps it out of all documents; only a file of our own says so. */
  bullets: readonly (Found<string> & { isKeptOut?: true })[];
  isKeptOut?: true;
  /** The lines of its head; its bullets have their own. */
  lines: readonly number[];
}

export interface CvQualification {
  kind: (typeof qualificationKinds)[number];
  title: string;
  issuer: string;
  level: string | null;
  /** The number of a registration or licence. */
  reference: string | null;
  dates: CvDates;
  expiresOn: PartialDay | null;
  details: string;
  /** The person keeps it out of all documents; only a file of our own says so. */
  isKeptOut?: true;
  lines: readonly number[];
}

/** Somebody who speaks for the person, as JSON Resume names them; other documents leave such lines unsorted. */
export type CvReferee = Pick<
  Referee,
  | 'name'
  | 'relation'
  | 'jobTitle'
  | 'company'
  | 'email'
  | 'phone'
  | 'address'
  | 'askFirst'
  | 'neverInDocuments'
> & { lines: readonly number[] };

/** What most people leave out of an application, because it must not count. */
const sensitiveKinds = ['birth', 'national-insurance', 'health', 'family', 'faith', 'union'] as const;

export interface CvSensitive {
  kind: (typeof sensitiveKinds)[number];
  /** The words that give it away. */
  quote: string;
  line: number;
  /** It stands in what the person did or learned: it is named, and kept unless they say otherwise. */
  isInCareer?: true;
}

const cvSections = [
  'contact',
  'summary',
  'experience',
  'volunteering',
  'education',
  'qualifications',
  'skills',
  'languages',
  'interests',
  'references',
  'other',
] as const;
export type CvSection = (typeof cvSections)[number];

/** A line, or what is left of one, that nothing was made of. */
export interface CvUnsorted {
  text: string;
  line: number;
  section: CvSection;
}

/** An example that the person had written before; only a file of our own has them. */
export interface CvExample {
  title: string;
  situation: string;
  task: string;
  action: string;
  result: string;
  metrics: string;
  /** `YYYY-MM-DD`. */
  happenedOn: string | null;
  neverInDocuments: boolean;
  /** The page its words were taken from; null where the person wrote it. */
  cameFrom: { schemaVersion: number; url: string; title: string; quote: string; takenAt: string } | null;
  /** As in the row; null where its making puts it. */
  position: number | null;
  /** The role it happened in, by its place in `roles`. */
  role: number | null;
  lines: readonly number[];
}

/** Settings of the profile that no CV tells; only a file of our own has them. */
export type CvSettings = Partial<Pick<Profile, 'country' | 'timeZone' | 'locale' | 'neverInDocuments'>>;

export interface CvReading {
  name: Found<string> | null;
  /** What the person calls themselves under their name. */
  headline: Found<string> | null;
  email: Found<string> | null;
  phone: Found<string> | null;
  location: Found<string> | null;
  /** Pages; `label` is what the document calls one. */
  links: readonly (Found<string> & { label?: string })[];
  summary: Found<string> | null;
  roles: readonly CvRole[];
  qualifications: readonly CvQualification[];
  /** Only of documents that name them as such. */
  referees?: readonly CvReferee[] | undefined;
  settings?: CvSettings;
  /** How its days in figures were read, 06/12 as in the US or not; data, whose days are plain, does not say. */
  isMonthFirst?: boolean;
  examples?: readonly CvExample[];
  sensitive: readonly CvSensitive[];
  /** Lines that only name what follows, and running page numbers. */
  headings: readonly number[];
  unsorted: readonly CvUnsorted[];
}
