/** The parts of a page's title that separators part: which of them is a name, which a place, and which says neither. */
import { isGenericTitle } from './clean-title';
import { hasLegalForm, isOrganisationName } from './organisation-name';
import { looksLikePlace } from './places';
import type { Weighted } from './title-phrases';
import { saysKindOfWork } from './work-kinds';

/** What one part says; a name's weight is its share of what a plain part would have. */
export interface Segment {
  name: Weighted | null;
  location: Weighted | null;
  /** Where the part says that it names the employer. */
  isExplicit: boolean;
}

export function segmentsOf(text: string): string[] {
  return text
    .split(/\s[-–—|·•>»/]\s|\s?(?:\||｜|／|::|»)\s?|:\s|^\s?[-–—|:,>]\s?|\s?[-–—|:,>]\s?$/)
    .map((segment) =>
      segment.replace(/^[\s\-–—|:,>]{1,6}|[\s\-–—|:,>]{1,6}$/g, '').replace(/^\((.+)\)$/, '$1'),
    )
    .filter((segment) => segment !== '' && !saysNothing(segment));
}

/** Words for an advert, its number, its pay: "Offre n° 186LMNP", "Vacature", "25 000 грн". */
const ofAdvert =
  /^(?:job ?angebot|stellen(?:angebot|anzeige|ausschreibung)?|jobs?|stelle|vacature|emploi|poste|annonce|recrutement|praca|práce|oferta|vaga|(?:oferta|vaga) de (?:empleo|trabajo|emprego)|offre(?: d['’])? ?emploi(?: (?:cdi|cdd|stage|alternance|intérim))?|offre (?:n[°o]|réf).{1,30}|offerta di lavoro|annuncio di lavoro|(?:pracovní|pracovná) (?:nabídka|ponuka)|jobbannons|ledig (?:stilling|tjänst)|állás|loc de muncă|iş ilanı|job (?:post|posting|opening|advert|vacancy|details?|description)(?: details?)?|(?:new|open) (?:job|role|position|vacancy)|career page|hiring now|we are hiring|now hiring|(?:req|ref|jr|r|id)[-#: ]{0,2}\d[\w-]*|#\d+|d-\d+)$/iu;
const pay = /\d[\d\s.,]*\s?(?:грн|zł|kč|pln|czk|eur|uah|円|万円|만원|[€£$])|[£$€]\s?\d/iu;

function saysNothing(segment: string): boolean {
  return ofAdvert.test(segment) || !/\p{L}/u.test(segment) || (pay.test(segment) && !segment.includes(','));
}

/** "CDI à Lyon", "Job in Hull", "en Lugo". */
const inPlace =
  /^(?:(?:\p{L}+ )?(?:job|jobs|emploi|stelle|work|vacancy|empleo|trabajo|praca|práce|cdi|cdd|stage|alternance|vollzeit|teilzeit|full[- ]time|part[- ]time|remote|hybrid) )?(?:in|à|en|em|w|v|ve|у|в|na|i|bei|near) (\p{Lu}[^,]{1,50}(?:, .{2,40})?)$/iu;
const atName =
  /^(?:careers?|jobs?|vacancies|working|work|life|karriere|stellen|emplois|carrières?|vacatures|werken|empleo|trabajar?|lavora|kariera|praca|kariéra|recrutement|bewerben|hiring|\p{Lu}[\p{L}& ]{2,30}) (?:at|with|for|bei|chez|par|bij|con|presso|ve společnosti|w firmie) (?:the )?(\p{Lu}.{1,60})$/u;

/** What a part of a title says. */
export function readSegment(segment: string): Segment {
  const eastern = easternName(segment);
  if (eastern !== null) return { name: { value: eastern, weight: 1.1 }, location: null, isExplicit: true };
  const employer = atName.exec(segment)?.[1];
  if (employer !== undefined) return { ...nameAndPlace(employer), isExplicit: true };
  const place = inPlace.exec(segment)?.[1];
  if (place !== undefined && !hasLegalForm(place) && !isOrganisationName(place))
    return onlyPlace(place, looksLikePlace(place) ? 0.45 : 0.35);
  return { ...nameAndPlace(segment), isExplicit: false };
}

function nameAndPlace(segment: string): Omit<Segment, 'isExplicit'> {
  const parts = partsOf(segment);
  const named = parts.find(isName);
  const others = parts.filter((part) => part !== named && !pay.test(part) && /\p{L}/u.test(part));
  const places = others.filter(looksLikePlace);
  if (named !== undefined) {
    const [name, behind] = behindLegalForm(named);
    const short = others.filter(
      (part) => /^\p{Lu}[\p{L}'’ -]{2,25}$/u.test(part) && !saysKindOfWork.test(part),
    );
    const where = places.length > 0 ? places.join(', ') : (behind ?? short[0]);
    const location = where === undefined ? null : { value: where, weight: places.length > 0 ? 0.45 : 0.3 };
    return { name: { value: name, weight: 1.1 }, location };
  }
  if (!looksLikePlace(segment)) return { name: { value: segment, weight: 1 }, location: null };
  // "Acme, Hull, MA" and "Moss Cycles, York" may be an employer and its town.
  const [head = '', town = ''] = parts;
  if (parts.length === 3 && !looksLikePlace(head) && looksLikePlace(parts.slice(1).join(', ')))
    return {
      name: { value: head, weight: looksLikePlace(town) ? 0.7 : 0.5 },
      location: { value: segment, weight: 0.4 },
    };
  const [first = ''] = /^\p{Lu}\S+ \S.{1,40}(?=, \p{Lu}[^,]+$)/u.exec(segment) ?? [];
  const name = first === '' || looksLikePlace(first) ? null : { value: first, weight: 0.4 };
  return { name, location: { value: segment.replace(/^in /i, ''), weight: 0.4 } };
}

function onlyPlace(value: string, weight: number): Segment {
  return { name: null, location: { value, weight }, isExplicit: false };
}

/** The parts between commas; a legal form behind a comma stays with its name. */
function partsOf(segment: string): string[] {
  const parts: string[] = [];
  for (const part of segment.split(/,\s+/)) {
    if (parts.length > 0 && part.length <= 12 && hasLegalForm(` ${part}`) && part.split(' ').length <= 2)
      parts.push(`${parts.pop()}, ${part}`);
    else parts.push(part);
  }
  return parts;
}

function isName(part: string): boolean {
  return (
    (hasLegalForm(part) || isOrganisationName(part)) &&
    !/\b(?:street|road|lane|avenue|close|drive|way|hill|green|park|place)$/i.test(part)
  );
}

/** "Deichsolar GmbH Husum": what stands behind the legal form is the town. */
function behindLegalForm(name: string): [name: string, behind: string | undefined] {
  const found =
    /^(.{2,60}? (?:GmbH(?: & Co\.? KG)?|AG|Ltd\.?|Limited|Inc\.?|LLC|B\.?V\.?|s\.\s?r\.\s?o\.|a\.\s?s\.|[Ss]p\. z o\.\s?o\.|SARL|SAS)) (?:in )?(\p{Lu}[\p{L}'’ -]{2,30})$/u.exec(
      name,
    );
  return found === null ? [name, undefined] : [found[1] ?? name, found[2]];
}

const easternForms =
  '株式会社|有限会社|合同会社|合資会社|(?:一般|公益)?(?:社団|財団)法人|社会福祉法人|医療法人(?:社団|財団)?|学校法人|独立行政法人';
const eastern = [
  new RegExp(
    `((?:${easternForms})[^\\s／/（()）【\\]|｜]+?)(?=の(?:[^の]{0,20}の)?[^の]{0,8}(?:採用|求人|転職|募集|社員|仕事)|[／/（()）】\\]|｜\\s]|$)`,
    'u',
  ),
  new RegExp(`^([^\\s／/（()）【\\]|｜]+?(?:${easternForms}))(?=の|[／/（()）】\\]|｜\\s]|$)`, 'u'),
  /^(\S.{1,40}?)(?:の(?:求人|採用|転職|募集|正社員|契約社員|アルバイト|中途採用|新卒採用)[^\s]{0,12}|採用(?:情報|サイト|ページ)?)$/u,
  /^(\S.{1,40}?) ?(?:채용(?: ?(?:공고|정보|사이트|홈페이지))?|기업 ?정보)$/u,
];

/** "株式会社みどりの転職・求人情報", "㈜초록 채용": the employer's name without what the site says of it. */
function easternName(segment: string): string | null {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(segment)) return null;
  for (const pattern of eastern) {
    const found = pattern.exec(segment)?.[1];
    if (found !== undefined && !isGenericTitle(found)) return found.replace(/^[（(【[]|[）)】\]]$/gu, '');
  }
  return null;
}
