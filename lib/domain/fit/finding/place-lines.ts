/** Which part of the advert every line belongs to, as its headings say. */
import type { AdvertLine } from './advert-line';
import { beginsAsRequirement } from './asks';
import { headingAt, labelOf } from './heading-at';
import { isCapital, looksLikeHeading } from './heading-look';
import { isNote, turnsAway } from './not-asked';
import type { AdvertSection, Heading, Necessity, SectionKind } from './section';

export interface PlacedLine {
  line: AdvertLine;
  /** Index into the sections. */
  section: number;
  necessity: Necessity;
  /** The heading within the list: "Knowledge and skills". */
  category: string | null;
  isHeading: boolean;
  /** Only this part of the line is meant: what stands behind "Education:". */
  from: number;
}

export interface PlacedAdvert {
  lines: PlacedLine[];
  sections: AdvertSection[];
}

/** The walk down the page: the part it is in, and what was seen there. */
interface Walk {
  sections: AdvertSection[];
  section: AdvertSection;
  category: string | null;
  hasBullets: boolean;
  /** The part that goes on after a line with a label of its own ("Salary: £30,000"). */
  resumed: AdvertSection | null;
}

export function placeLines(lines: readonly AdvertLine[]): PlacedAdvert {
  const first: AdvertSection = { kind: 'open', necessity: 'unstated', heading: '', start: 0, end: 0 };
  const walk: Walk = { sections: [first], section: first, category: null, hasBullets: false, resumed: null };
  const placed = lines.map((line, at) => {
    const { isHeading, from } = step(walk, line, lines[at - 1] ?? null, lines[at + 1] ?? null);
    walk.section.end = line.end;
    if (!isHeading && line.marker !== null) walk.hasBullets = true;
    const { necessity } = walk.section;
    return { line, section: walk.sections.length - 1, necessity, category: walk.category, isHeading, from };
  });
  return { lines: placed, sections: walk.sections };
}

/** Takes one line: a heading opens a part, a label lends its line a part, and some lines end one. */
function step(
  walk: Walk,
  line: AdvertLine,
  before: AdvertLine | null,
  next: AdvertLine | null,
): { isHeading: boolean; from: number } {
  if (walk.resumed !== null) resume(walk, line);
  const found = headingAt(line, before, next, walk.section.kind);
  if (found !== null) return openUnder(walk, asColumn(walk, found, before), line, line.text);
  const label = labelOf(line);
  if (label !== null) {
    const former = walk.section;
    openUnder(walk, label.heading, line, label.words);
    if (walk.section !== former) walk.resumed = former;
    return { isHeading: false, from: label.from };
  }
  if (isNewPart(walk, line, next)) return begin(walk, 'open', 'unstated', line, line.text);
  if (isCategoryLine(walk, line, next)) {
    walk.category = line.text;
    return { isHeading: true, from: 0 };
  }
  if (endsList(walk, line)) begin(walk, 'open', 'unstated', line, '');
  return { isHeading: false, from: 0 };
}

/** "Essential" and "Desirable" right under one another are the heads of columns that were lost. */
function asColumn({ section }: Walk, found: Heading, before: AdvertLine | null): Heading {
  const isColumn =
    /^essential/i.test(section.heading) && found.necessity === 'desirable' && section.start === before?.start;
  return isColumn ? { ...found, necessity: 'unstated' } : found;
}

function resume(walk: Walk, line: AdvertLine): void {
  const { kind, necessity, heading } = walk.resumed as AdvertSection;
  walk.resumed = null;
  begin(walk, kind, necessity, line, heading);
}

function begin(
  walk: Walk,
  kind: SectionKind,
  necessity: Necessity,
  line: AdvertLine,
  heading: string,
): { isHeading: boolean; from: number } {
  walk.section = { kind, necessity, heading, start: line.start, end: line.end };
  walk.sections.push(walk.section);
  walk.category = null;
  walk.hasBullets = false;
  return { isHeading: heading !== '', from: 0 };
}

function openUnder(
  walk: Walk,
  heading: Heading,
  line: AdvertLine,
  words: string,
): { isHeading: boolean; from: number } {
  if (!(heading.isCategory && walk.section.kind === 'requirements') || leavesPreferred(walk, words)) {
    // "Qualifications" as a part of its own is what American adverts call their requirements.
    const isDemand = heading.isCategory && /qualifications/i.test(words);
    begin(walk, heading.kind, heading.necessity ?? (isDemand ? 'essential' : 'unstated'), line, words);
  }
  if (heading.isCategory) walk.category = words;
  return { isHeading: true, from: 0 };
}

/** American adverts list knowledge, skills and abilities after what is preferred, and mean what is needed. */
function leavesPreferred({ section }: Walk, words: string): boolean {
  return /preferred|desired/i.test(section.heading) && /knowledge/i.test(words) && /abilit/i.test(words);
}

/** A heading we do not know, in the manner of those that part the advert. */
function isNewPart({ section }: Walk, line: AdvertLine, next: AdvertLine | null): boolean {
  if (!looksLikeHeading(line, next) || /[:;]$/.test(line.text)) return false;
  const isInManner = line.isMarked || isCapital(line.text);
  return section.kind === 'requirements' && isCapital(section.heading) ? isCapital(line.text) : isInManner;
}

function isCategoryLine({ section }: Walk, line: AdvertLine, next: AdvertLine | null): boolean {
  const asks = section.kind === 'requirements' || section.kind === 'behaviours';
  const isShort = /[:;]$/.test(line.text) || line.text.split(/\s+/).length <= 4;
  return asks && line.marker === null && looksLikeHeading(line, next) && isShort && !isNote(line.text);
}

/** A line that is no bullet, after bullets, and asks for nothing: the list is over. */
function endsList(walk: Walk, line: AdvertLine): boolean {
  if (walk.section.kind !== 'requirements' || line.marker !== null) return false;
  return (
    turnsAway(line.text) ||
    (walk.hasBullets && !beginsAsRequirement(line.text) && line.text.split(/\s+/).length <= 8)
  );
}
