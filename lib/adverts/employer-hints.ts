import type { PageCandidate } from '@/lib/domain/advert/page-reading';
import { cleanLine } from './clean-text';
import { isOfType, type JsonLd } from './json-ld';
import type { PageText } from './page-box';

/** Weak claims about the employer: logos, the page's own organisation, the copyright line. */
export function employerHints(text: PageText, data: JsonLd): PageCandidate[] {
  return [...logos(text), ...pictures(text), ...homes(text), ...organisations(data), ...copyrights(text)];
}

/** Pictures named after somebody, and links to the front page: the site's name, and so often the employer's. */
function pictures(text: PageText): PageCandidate[] {
  return (
    text.images
      // Nobody sees an alternative text, so it counts in the page's head, or where a visible line says the same.
      .filter(({ alt, line }) => line <= 6 || text.lines.some((each) => each.text.includes(alt)))
      .filter(({ alt }) => logoName(alt) === null && alt.length <= 60 && /\p{L}{2}/u.test(alt))
      .slice(0, 6)
      .map(({ alt, line }) => hint(alt, 'picture', line <= 12 ? 0.25 : 0.1))
  );
}

function homes(text: PageText): PageCandidate[] {
  return text.homes
    .filter((name) => name.length <= 80 && !/^(?:home|back|log|sign|start|skip|«|<|←)/i.test(name))
    .map((name) => hint(name, 'home link', 0.3));
}

function hint(value: string, where: string, confidence: number): PageCandidate {
  return { field: 'company', value, from: 'readability', where, confidence };
}

/** "Acme logo": on hosted boards often the only place where the employer is named. */
function logos(text: PageText): PageCandidate[] {
  const names = text.images.map((image) => logoName(image.alt)).filter((name) => name !== null);
  return names.slice(0, 4).map((value) => ({ field: 'company', value, from: 'readability', where: 'logo' }));
}

function logoName(alt: string): string | null {
  const name =
    /^(?:the )?(.{2,80}?)(?:['’]s)? (?:company )?(?:logo|crest|emblem|career site|careers|home(?: ?page)?)$/i.exec(
      alt,
    ) ?? /^logo (?:of|for) (.{2,80})$/i.exec(alt);
  return name?.[1] ?? null;
}

function organisations(data: JsonLd): PageCandidate[] {
  const found: PageCandidate[] = [];
  for (const item of data.items.slice(0, 300)) {
    const isOrganisation = [
      'Organization',
      'Corporation',
      'LocalBusiness',
      'EducationalOrganization',
      'WebSite',
    ].some((type) => isOfType(item, type));
    const name = typeof item.name === 'string' ? cleanLine(item.name, 200) : '';
    if (isOrganisation && name !== '' && found.length < 3) {
      found.push({
        field: 'company',
        value: name,
        from: 'json-ld',
        where: isOfType(item, 'WebSite') ? 'WebSite' : 'Organization',
      });
    }
  }
  return found;
}

function copyrights(text: PageText): PageCandidate[] {
  const line = text.lines
    .slice(-80)
    .findLast((each) => /©|\(c\) ?\d{4}|copyright/i.test(each.text) && each.text.length < 300);
  if (line === undefined) return [];
  const holder =
    /(?:©|\(c\)|copyright)[\s©]{0,3}(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?[\s,|]{0,3}(?:by )?([^.©|]{2,60})/i.exec(
      line.text,
    )?.[1];
  const name = cleanLine(
    (holder ?? '').replace(/\ball rights.{0,40}$/i, '').replace(/\d{4}.{0,10}$/, ''),
    80,
  );
  return name.length < 2 || /^(?:policy|notice|all rights|terms|copyright|privacy)/i.test(name)
    ? []
    : [{ field: 'company', value: name, from: 'readability', where: 'copyright' }];
}
