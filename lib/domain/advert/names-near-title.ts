/** Names of employers in the lines around the job's title. */

import { partsNearTitle } from './near-title';
import { isOrganisationName } from './organisation-name';
import type { PageReading } from './page-reading';
import { looksLikePlace } from './places';
import { isSameText } from './same-name';
import type { Claim } from './weigh-claims';

/** The lines right after the title: on many sites the employer stands there alone. */
export function lineNames(page: PageReading, title: string): Claim[] {
  const claims: Claim[] = [];
  for (const [at, line] of page.lines.entries()) {
    if (line.kind !== 'heading' || !isSameText(line.text, title)) continue;
    const before = page.lines[at - 1];
    if (
      before !== undefined &&
      before.kind !== 'link' &&
      mayBeName(before.text) &&
      /^\p{Lu}/u.test(before.text)
    )
      claims.push({
        value: before.text,
        weight: 0.25,
        from: 'readability',
        where: 'over the title',
        quote: before.text,
      });
    for (const [ahead, next] of page.lines.slice(at + 1, at + 4).entries()) {
      if (!mayBeName(next.text)) continue;
      claims.push({
        value: next.text,
        weight: ahead === 0 ? 0.35 : 0.2,
        from: 'readability',
        where: 'under the title',
        quote: next.text,
      });
    }
    break;
  }
  return claims;
}

/** "Pine County Careers" over the job's own heading. */
export function siteHeadings({ lines }: PageReading, title: string): Claim[] {
  const at = lines.findIndex((line) => line.kind === 'heading' && isSameText(line.text, title));
  return lines
    .slice(0, Math.max(0, at))
    .filter(
      ({ kind, text }) => kind === 'heading' && / (?:careers|recruitment)$/i.test(text) && mayBeName(text),
    )
    .map(({ text }) => ({
      value: text.replace(/ \p{L}+$/u, ''),
      weight: 0.35,
      from: 'readability',
      where: 'site heading',
      quote: text,
    }));
}

/** A school, a trust, a limited company: names that say what they are, in the lines around the title. */
export function organisationsNear(page: PageReading, title: string): Claim[] {
  return partsNearTitle(page, title)
    .filter(({ text, ahead }) => Math.abs(ahead) <= 4 && isOrganisationName(text))
    .map(({ text }) => ({
      value: withoutPlace(text),
      weight: 0.5,
      from: 'readability',
      where: 'near the title',
      quote: text,
    }));
}

/** "Clunford High School, Ludlow, Shropshire" names the school and where it stands. */
function withoutPlace(text: string): string {
  const [first = '', ...rest] = text.split(', ');
  return rest.length > 0 && isOrganisationName(first) && looksLikePlace(rest.join(', ')) ? first : text;
}

/** A name is short, and no sentence, amount, control or time. */
export function mayBeName(text: string): boolean {
  if (text.length > 70 || text.split(' ').length > 9) return false;
  return !/\d{3}|[£$€:]|^(?:apply|save|we |you |the role|this |posted |new$|back\b|home$)|ago$|\b(?:eine?n?|sucht|suchen|seeks|hiring)\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[.!?]$/i.test(
    text.replace(/\b(?:Inc|Ltd|Co|Corp|St|a\.s|s\.r\.o)\.$/i, ''),
  );
}
