import type { Fact } from './advert-facts';
import type { PageReading } from './page-reading';
import { pickDetail } from './pick-detail';
import type { Claim } from './weigh-claims';

/** A line that says nothing but the kind of employment: "Full time", "Permanent, part-time", "Part Time Regular". */
const says =
  /^(?:(?:regular|permanent|temporary|fixed[ -]term|full[ -]?time|part[ -]?time|contract(?:or)?|freelance|internship|apprenticeship|casual|zero[ -]hours?|seasonal|job share|employee|position|work|vollzeit|teilzeit|unbefristet|befristet|temps plein|temps partiel|cdi|cdd|stage|plný úvazek|částečný úvazek|jornada completa|tiempo completo|tempo pieno|正社員|契約社員|アルバイト・パート|アルバイト|パート|정규직|계약직|повна зайнятість)(?:[\s,/|·•&()+-]+|$)(?:(?:and|or|et|und)\s)?){1,4}$/iu;

/** The kind of employment: stated or labelled, otherwise a short line of its own near the head of the advert. */
export function pickEmploymentType(page: PageReading, facts: readonly Fact[]): Claim | null {
  const stated = pickDetail(page, facts, 'employmentType');
  if (stated !== null) return stated;
  const body = page.lines.findIndex((line) => line.isBody);
  const line = page.lines.find(
    (each, at) =>
      each.text.length <= 60 && (body === -1 || Math.abs(at - body) <= 40) && says.test(each.text.trim()),
  );
  if (line === undefined) return null;
  return { value: line.text, weight: 0.55, from: 'readability', where: 'line', quote: line.text };
}
