import { cleanTitle, isGenericTitle } from './clean-title';
import { isKnownBoard } from './known-boards';
import { isOrganisationName } from './organisation-name';
import { looksLikePlace } from './places';
import { nameKey, plainKey } from './same-name';
import { hirerBefore, joinedTo, type Weighted } from './title-phrases';
import { readSegment, segmentsOf } from './title-segments';

/** What a document title says of a job, as far as it can be told. */
export interface TitleParts {
  title: string | null;
  /** Names that may be the employer's or the board's, surest first. */
  names: Weighted[];
  location: Weighted | null;
}

/** Titles of known shape: "Job Application for T at C", "C hiring T in L", "T @ C". */
export function partsByShape(documentTitle: string): TitleParts | null {
  const text = documentTitle.trim();
  const application = /^Job Application for (.+) at (.+)$/i.exec(text);
  if (application !== null) return shaped(application[1], application[2], null, 0.85);
  const hiring = /^(.{2,80}?) (?:is )?hiring(?: a| an)? (.{2,160}) in (.{2,80}?)(?: \| .{2,30})?$/i.exec(
    text,
  );
  if (hiring !== null) return shaped(hiring[2], hiring[1], hiring[3] ?? null, 0.85);
  const handle = /^(.{2,160}) @ (.{2,80}?)(?:\s(?:[-–—·•]|\|)\s.{2,40})?$/.exec(text);
  if (handle !== null) return shaped(handle[1], handle[2], null, 0.8);
  return null;
}

function shaped(title = '', company = '', location: string | null, weight: number): TitleParts {
  return {
    title: cleanTitle(title),
    names: [{ value: company.trim(), weight }],
    location: location === null ? null : { value: location.trim(), weight: 0.75 },
  };
}

/** The parts of a title around a heading of the page that stands in it; null where it does not. */
export function partsAround(documentTitle: string, heading: string): TitleParts | null {
  const found = placeOf(documentTitle, heading);
  if (found === null) return null;
  const [before, after] = outOfBracket(documentTitle.slice(0, found.from), documentTitle.slice(found.to));
  const parts: TitleParts = { title: heading, names: [], location: null };
  const { name, location, rest } = joinedTo(after);
  if (name !== null) parts.names.push(name);
  parts.location = location;
  addSegments(parts, rest, name === null ? 0.5 : 0.4);
  const hirer = hirerBefore(before);
  if (hirer !== null) parts.names.push({ value: hirer, weight: 0.75 });
  const lead = /^[[【]([^\]】]{2,30})[\]】]\s*$/u.exec(before)?.[1];
  if (lead === undefined) {
    if (hirer === null) addSegments(parts, before, 0.5);
  } else if (!/^(?:hiring|jobs?|vacancy|urgent|remote)$/i.test(lead)) {
    // What stands behind the title then is the board.
    for (const each of parts.names) each.weight *= 0.5;
    parts.names.push({ value: lead, weight: 0.6 });
  }
  return parts;
}

/** Where a heading stands in a title, as a whole word if it can be, and whatever dashes and spaces part its words. */
function placeOf(title: string, heading: string): { from: number; to: number } | null {
  if (heading.length < 3) return null;
  const words = heading.split(/[\s\-–—|/,·]+/).filter((word) => word !== '');
  const loose = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\-–—|/,·]+');
  for (const pattern of [`(?<![\\p{L}\\p{N}])${loose}(?![\\p{L}\\p{N}])`, loose]) {
    const found = new RegExp(pattern, 'iu').exec(title);
    if (found !== null) return { from: found.index, to: found.index + found[0].length };
  }
  const bare = heading.replace(/\s?\([^)]*\)$/, '');
  return bare === heading ? null : placeOf(title, bare);
}

/** "もみじ坂（箕面市/正看護師）": a heading that stands in a bracket explains all of the bracket. */
function outOfBracket(before: string, after: string): [before: string, after: string] {
  const open = /[（(][^（()）]*$/u.exec(before)?.index;
  const close = /^[^（()）]*[）)]/u.exec(after)?.[0];
  return open === undefined || close === undefined || open < 2
    ? [before, after]
    : [before.slice(0, open), after.slice(close.length)];
}

/** The parts of a title that no heading of the page explains: the first that is no page's name is the job. */
export function partsAlone(documentTitle: string): TitleParts {
  const parts: TitleParts = { title: null, names: [], location: null };
  const segments = segmentsOf(documentTitle);
  const title = segments.find((segment) => !isGenericTitle(segment)) ?? '';
  const at = title.lastIndexOf(' at ');
  if (title !== '') parts.title = cleanTitle(at > 2 ? title.slice(0, at) : title);
  if (at > 2) parts.names.push({ value: title.slice(at + 4).trim(), weight: 0.5 });
  // Without a heading the job and the employer cannot be told apart by place alone.
  for (const segment of segments) addSegments(parts, segment, 0.35);
  return parts;
}

function addSegments(parts: TitleParts, text: string, weight: number): void {
  let next = weight;
  const segments = segmentsOf(text).flatMap(placeApart);
  for (const [at, segment] of segments.entries()) {
    const { name, location, isExplicit } = isTownBehind(parts, segment, at < segments.length - 1)
      ? { name: null, location: { value: segment, weight: 0.3 }, isExplicit: false }
      : readSegment(segment);
    if (location !== null && (parts.location === null || parts.location.weight < location.weight))
      parts.location = location;
    const value = name === null ? '' : bareName(name.value);
    if (name === null || value.length < 2 || isGenericTitle(value) || isKnownBoard(nameKey(name.value)))
      continue;
    if (parts.names.some((each) => plainKey(each.value) === plainKey(value))) continue;
    parts.names.push({ value, weight: (isExplicit ? Math.max(next, 0.5) : next) * name.weight });
    // The site's own name comes after the employer's.
    next *= 0.7;
  }
}

/** "Eikenhout BV - Zwolle | Board": between a firm and the board a single word is a town. */
function isTownBehind({ names, location }: TitleParts, segment: string, hasMore: boolean): boolean {
  return (
    hasMore &&
    location === null &&
    names.some(({ value }) => isOrganisationName(value)) &&
    /^\p{Lu}[\p{Ll}'’-]{2,20}(?: \p{Lu}[\p{Ll}'’-]{2,20})?$/u.test(segment) &&
    !isGenericTitle(segment)
  );
}

/** "у ЗерноХаб", "Acme Careers": a name without the words that titles put round it. */
function bareName(name: string): string {
  return name
    .replace(/^(?:в|у|w|ve?|bei|chez|at|bij|with|by) (?=\p{Lu})/u, '')
    .replace(/\s(?:careers?|jobs?|vacancies|hiring|job board|forum|career page|karriere|recrutement)$/i, '')
    .replace(/(?<=\b(?:council|authority|trust|university|college|school|police|service))\srecruitment$/i, '')
    .trim();
}

/** "Poznań, Skład Sp. z o.o.": a place and, behind it, a name. */
function placeApart(segment: string): string[] {
  const at = segment.indexOf(', ');
  const [first, rest] = [segment.slice(0, at), segment.slice(at + 2)];
  return at > 1 && looksLikePlace(first) && isOrganisationName(rest) && !looksLikePlace(rest)
    ? [first, rest]
    : [segment];
}
