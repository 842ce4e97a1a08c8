import { cleanTitle, isGenericTitle } from './clean-title';
import { isOrganisationName } from './organisation-name';
import { looksLikePlace } from './places';
import { plainKey } from './same-name';

/** What a document title says of a job, as far as it can be told. */
export interface TitleParts {
  title: string | null;
  /** Names that may be the employer's or the board's, surest first. */
  names: { value: string; weight: number }[];
  location: { value: string; weight: number } | null;
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
  const handle = /^(.{2,160}) @ (.{2,80})$/.exec(text);
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
  const at = documentTitle.toLowerCase().indexOf(heading.toLowerCase());
  if (at === -1 || heading.length < 3) return null;
  const [before, after] = outOfBracket(documentTitle.slice(0, at), documentTitle.slice(at + heading.length));
  const parts: TitleParts = { title: heading, names: [], location: null };
  const behind =
    /^(?:\s(?:in|en|à|w|v|у|в)\s(.{2,60}?))?,?\s?(?:робота\s)?(?:at|@|bei|chez|with|(?:у |в )?компані[яїи]|ve společnosti|w firmie)\s(.{2,})$/iu.exec(
      after,
    );
  // Slavic towns bend behind "in", so where the page names the town, that counts more.
  if (behind?.[1] !== undefined)
    parts.location = { value: behind[1], weight: /^\s[уви]\s/.test(after) ? 0.3 : 0.5 };
  if (behind === null) addSegments(parts, after, 0.5);
  else addSegments(parts, behind[2] ?? '', 0.7);
  const lead = /^[[【]([^\]】]{2,30})[\]】]\s*$/u.exec(before)?.[1];
  if (lead === undefined) addSegments(parts, before, 0.5);
  else if (!/^(?:hiring|jobs?|vacancy|urgent|remote)$/i.test(lead)) {
    // What stands behind the title then is the board.
    for (const name of parts.names) name.weight *= 0.5;
    parts.names.push({ value: lead, weight: 0.6 });
  }
  return parts;
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
  for (const segment of segmentsOf(text).flatMap(placeApart)) {
    const name = segment
      .replace(/^(?:в|у|w|ve?|bei|chez|at) (?=\p{Lu})/u, '')
      .replace(
        /^(?:jobs|careers|vacancies|work|working|karriere|stellen|emplois|carrières?|vacatures|werken|empleo|trabajar?|lavora|kariera|praca|kariéra) (?:at|bei|with|for|chez|bij|en|con|presso|w|v) /i,
        '',
      )
      .replace(/\s(?:careers?|jobs?|vacancies|hiring|job board|forum)$/i, '')
      .replace(
        /(?<=\b(?:council|authority|trust|university|college|school|police|service))\srecruitment$/i,
        '',
      )
      .trim();
    if (name.length < 2 || isGenericTitle(name) || /^\d+$/.test(name) || !/\p{L}/u.test(name)) continue;
    const [who, where] = whoAndWhere(segment);
    if (who !== '' && parts.location === null) {
      parts.location = { value: where, weight: 0.5 };
      parts.names.push({ value: who, weight: next });
      next *= 0.7;
    } else if (looksLikePlace(segment) && parts.location === null) {
      parts.location = { value: segment.replace(/^in /i, ''), weight: 0.4 };
      // "Moss Cycles, York" may be an employer and its town.
      const named = /^(\p{Lu}\S+ \S.{1,40}), \p{Lu}[^,]+$/u.exec(segment)?.[1];
      if (named !== undefined && !looksLikePlace(named))
        parts.names.push({ value: named, weight: next * 0.4 });
    } else if (!parts.names.some((each) => plainKey(each.value) === plainKey(name))) {
      parts.names.push({ value: name, weight: next });
      // The site's own name comes after the employer's.
      next *= 0.7;
    }
  }
}

/** "у ЗерноХаб, Полтава", "bei Deichsolar, Husum": the employer behind a small word, and its town; empty where it is none. */
function whoAndWhere(segment: string): [who: string, where: string] {
  const [, who = '', where = ''] =
    /^(?:в|у|w|ve?|bei|chez|at|bij|hos|på|en|em|presso) (\p{Lu}[^,]{1,50}), (\p{Lu}.{1,40})$/u.exec(
      segment,
    ) ?? [];
  return looksLikePlace(where) && !looksLikePlace(who) ? [who, where] : ['', ''];
}

/** "Poznań, Skład Sp. z o.o.": a place and, behind it, a name. */
function placeApart(segment: string): string[] {
  const at = segment.indexOf(', ');
  const [first, rest] = [segment.slice(0, at), segment.slice(at + 2)];
  return at > 1 && looksLikePlace(first) && isOrganisationName(rest) && !looksLikePlace(rest)
    ? [first, rest]
    : [segment];
}

function segmentsOf(text: string): string[] {
  return text
    .split(/\s[-–—|·•>»/]\s|\s?(?:\||｜|::|»)\s?|:\s|^\s?[-–—|:,>]\s?|\s?[-–—|:,>]\s?$/)
    .map((segment) =>
      segment.replace(/^[\s\-–—|:,>]{1,6}|[\s\-–—|:,>]{1,6}$/g, '').replace(/^\((.+)\)$/, '$1'),
    )
    .filter((segment) => segment !== '');
}
