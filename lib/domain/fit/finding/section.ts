import type { necessities } from '../requirement';

/** What a part of an advert is for. `open` is a part under no heading we know. */
const sectionKinds = [
  'requirements',
  'behaviours',
  'duties',
  'checks',
  'about',
  'benefits',
  'apply',
  'equality',
  'facts',
  'open',
] as const;
export type SectionKind = (typeof sectionKinds)[number];
export type Necessity = (typeof necessities)[number];

/** What a heading says of the lines under it. */
export interface Heading {
  kind: SectionKind;
  /** Null where the heading leaves it as it was: "Experience" under "Essential". */
  necessity: Necessity | null;
  /** A heading inside a list of requirements: "Knowledge and skills". */
  isCategory: boolean;
}

/** A part of the advert from its heading to the next, by offsets into the advert. */
export interface AdvertSection {
  kind: SectionKind;
  necessity: Necessity;
  /** The heading's words; empty for a part without one. */
  heading: string;
  start: number;
  end: number;
}
