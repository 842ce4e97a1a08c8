/** Headings and lines of a page that may be the job's title. */
import type { Fact } from './advert-facts';
import { cleanTitle, isGenericTitle, isSearchTitle } from './clean-title';
import { fieldLabelled } from './fact-labels';
import type { PageReading } from './page-reading';
import { namesRole } from './role-nouns';
import type { Claim } from './weigh-claims';

/** Where no heading says it, the title is the line over the facts: a role, and two labels in the three lines below. */
export function titlesOverFacts({ lines }: PageReading, facts: readonly Fact[]): Claim[] {
  const isFact = ({ text }: PageReading['lines'][number]) =>
    facts.some(({ label, value }) => text === label || (text.startsWith(label) && text.includes(value)));
  return lines
    .filter(
      ({ kind, text }, at) =>
        (kind === 'text' || kind === 'label') &&
        text.length <= 90 &&
        namesRole(text) &&
        !/[:：]/.test(text) &&
        lines.slice(at + 1, at + 4).filter(isFact).length >= 2,
    )
    .slice(0, 2)
    .map(({ text }) => ({
      value: cleanTitle(text),
      weight: 0.35,
      from: 'readability',
      where: 'over the facts',
      quote: text,
    }));
}

/** "Vacancies" as the page's heading, and within three lines below it a plain line that names a role: the open post. */
export function titlesUnderRubric({ lines }: PageReading): Claim[] {
  const isRole = ({ text }: PageReading['lines'][number]) => namesRole(text) && !isGenericTitle(text);
  if (lines.some((line) => line.kind === 'heading' && isRole(line))) return [];
  const at = lines.findLastIndex(({ kind, text }) => kind === 'heading' && isGenericTitle(text));
  const below = at === -1 ? [] : lines.slice(at + 1, at + 4);
  return below
    .filter(
      (line) =>
        line.kind === 'text' && line.text.length <= 60 && !/[:：.!?。]/.test(line.text) && isRole(line),
    )
    .slice(0, 1)
    .map(({ text }) => ({
      value: cleanTitle(text),
      weight: 0.4,
      from: 'readability',
      where: 'under a rubric',
      quote: text,
    }));
}

/** Headings up to the end of the advert, and short lines right above it. */
export function headingTitles(page: PageReading): Claim[] {
  const from = page.lines.findIndex((line) => line.isBody);
  const to = page.lines.findLastIndex((line) => line.isBody);
  const claims: Claim[] = [];
  let headings = 0;
  const hasRoleHeading = lineNamesRole(page, 0, page.lines.length);
  const levels = new Map<number, number>();
  for (const { level, isBody } of page.lines) if (isBody) levels.set(level, (levels.get(level) ?? 0) + 1);
  for (const [at, line] of page.lines.entries()) {
    if (to !== -1 && at > to) break;
    const value = cleanTitle(line.text);
    // "« Cook", "Welder »": the way to the posts beside this one.
    if (line.kind === 'link' && /^[«‹←]|[»›→]$/u.test(line.text)) continue;
    if (
      value.length > 160 ||
      isGenericTitle(line.text) ||
      isSearchTitle(line.text) ||
      /\b(?:jobs|vacancies)$/i.test(line.text)
    )
      continue;
    const claim = (weight: number, where: string): Claim => ({
      value,
      weight,
      from: 'readability',
      where,
      quote: line.text,
    });
    if (line.kind === 'heading') {
      headings += 1;
      if (at <= from + 2 && from - at <= 15 && namesRole(value) && !lineNamesRole(page, at + 1, from))
        claims.push(claim(0.25, 'over the text'));
      const isNear = from === -1 || Math.abs(at - from) <= 40;
      claims.push(
        claim(
          (line.level === 1 ? 0.62 : 0.42) *
            (isNear ? 1 : 0.6) *
            (headings > 6 ? 0.5 : 1) *
            // Alike headings, one after another, head sections.
            (line.level > 2 && line.isBody && (levels.get(line.level) ?? 0) > 3 ? 0.4 : 1),
          `h${line.level}`,
        ),
      );
    } else if (
      from !== -1 &&
      at >= from - 25 &&
      at <= from + 4 &&
      line.text.length <= 90 &&
      line.kind !== 'bullet' &&
      fieldLabelled(line.text) === null
    ) {
      claims.push(
        claim(
          line.kind === 'label' ? 0.4 : line.kind === 'link' && !namesRole(value) ? 0.1 : 0.2,
          `line ${at - from}`,
        ),
      );
      // Where no heading names a role, a plain line right over the text that does is what they would have said.
      if (line.kind === 'text' && at < from && from - at <= 5 && namesRole(value) && !hasRoleHeading)
        claims.push(claim(0.25, 'over the text'));
    }
  }
  return claims;
}

/** In a search, the open job's title stands twice: in the list, and over the advert. */
export function titlesStandingTwice({ lines, documentTitle }: PageReading): Claim[] {
  const from = lines.findIndex((line) => line.isBody);
  if (from === -1 || !isSearchTitle(documentTitle)) return [];
  const first = Math.max(0, from - 15);
  return lines
    .slice(first, from + 1)
    .filter(
      ({ kind, text }, offset) =>
        (kind === 'heading' || kind === 'text') &&
        text.length <= 90 &&
        !isGenericTitle(text) &&
        fieldLabelled(text) === null &&
        lines.slice(0, first + offset).some((line) => line.text === text && isCardTitle(lines, line)),
    )
    .slice(0, 1)
    .map(({ text }) => ({
      value: cleanTitle(text),
      weight: 0.45,
      from: 'readability',
      where: 'in the list and over the text',
      quote: text,
    }));
}

/** A heading, a bullet or a link of the list, with a line of its own below it. */
function isCardTitle(lines: PageReading['lines'], line: PageReading['lines'][number]): boolean {
  return line.kind !== 'text' && lines[lines.indexOf(line) + 1]?.kind === 'text';
}

/** Whether a heading between two lines names a role. */
function lineNamesRole({ lines }: PageReading, from: number, to: number): boolean {
  return lines.slice(from, to).some(({ kind, text }) => kind === 'heading' && namesRole(text));
}
