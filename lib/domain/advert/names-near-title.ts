/** Names of employers in the lines around the job's title. */

import { fieldLabelled, isOtherLabel } from './fact-labels';
import { joints, partsNearTitle, titleLine } from './near-title';
import { isOrganisationName } from './organisation-name';
import type { PageReading } from './page-reading';
import { looksLikePlace } from './places';
import type { Claim } from './weigh-claims';
import { saysKindOfWork } from './work-kinds';

/** The lines around the title: on many sites the employer stands there alone, after it or before. */
export function lineNames({ lines }: PageReading, title: string): Claim[] {
  const at = titleLine(lines, title);
  if (at === -1) return [];
  const claims: Claim[] = [];
  const claim = (text: string, weight: number, where: string) => {
    if (mayBeName(text)) claims.push({ value: text, weight, from: 'readability', where, quote: text });
  };
  const before = lines[at - 1];
  const isOwn = before !== undefined && (before.kind !== 'link' || before.isBody);
  if (isOwn && /^[\p{Lu}\p{Lo}]/u.test(before.text)) claim(before.text, 0.25, 'over the title');
  for (const [ahead, next] of lines.slice(at + 1, at + 4).entries())
    claim(next.text, ahead === 0 ? 0.35 : 0.2, 'under the title');
  for (const [rank, { text, ahead }] of namesAmong(lines, at).slice(0, 3).entries())
    claim(text, (rank === 0 ? 0.3 : 0.15) - (ahead > 3 ? 0.1 : 0), 'under the title');
  return claims;
}

/** The pieces of the lines under a title that may be names: "Acme · Hull · Full-time", and what stands past dates and buttons. */
function namesAmong(lines: PageReading['lines'], at: number): { text: string; ahead: number }[] {
  const end = lines.findIndex(({ kind }, line) => line > at + 1 && kind === 'heading');
  return lines.slice(at + 1, Math.min(end === -1 ? at + 9 : end, at + 9)).flatMap(({ text, kind }, ahead) => {
    const pieces =
      text.length > 140 || kind === 'bullet' ? [] : text.split(joints).map((piece) => piece.trim());
    return pieces
      .map(withoutTown)
      .filter(isLikeName)
      .map((piece) => ({ text: piece, ahead: ahead + 1 }));
  });
}

/** "Quarrydale Pumps, Hull" names the firm and its town. */
function withoutTown(text: string): string {
  const [, first = '', rest = ''] =
    /^(\p{Lu}\S* \S[^,]{1,40}), ([^,]{2,30}(?:, [^,]{2,20})?)$/u.exec(text) ?? [];
  return looksLikePlace(rest) && !looksLikePlace(first) ? first : text;
}

function isLikeName(text: string): boolean {
  const isNamed = text.length > 1 && /^[\p{Lu}\p{Lo}\d]/u.test(text) && fieldLabelled(text) === null;
  return (
    isNamed &&
    !isOtherLabel(text) &&
    !saysKindOfWork.test(text) &&
    !looksLikePlace(text) &&
    !isTold.test(text)
  );
}

/** When it was posted, what a button does, how many have applied. */
const isTold =
  /^(?:posted|published|updated|added|listed|closes|closing|apply|save|share|print|email|report|follow|view|see|show|copy|back|sign|log|easy apply|quick apply|actively|urgently|promoted|featured|new|today|yesterday|just now|be an early)(?!\p{L})|\bago\b|\bapplicants?\b|\d{1,2}[./]\d{1,2}[./]/iu;

/** "Pine County Careers", or the employer's name itself, over the job's own heading. */
export function siteHeadings({ lines }: PageReading, title: string): Claim[] {
  const at = titleLine(lines, title);
  return lines
    .slice(0, Math.max(0, at))
    .filter(
      ({ kind, text }) =>
        kind === 'heading' &&
        mayBeName(text.replace(hires, '')) &&
        (/ (?:careers|recruitment)$/i.test(text) || isOrganisationName(text) || hires.test(text)),
    )
    .map(({ text }) => ({
      value: text.replace(/ (?:careers|recruitment)$/i, '').replace(hires, ''),
      weight: hires.test(text) ? 0.6 : 0.35,
      from: 'readability',
      where: 'site heading',
      quote: text,
    }));
}

/** "Mon Permis Bois recrute": who hires, over the job. */
const hires =
  / (?:is (?:now )?hiring|recrute|recherche|sucht|busca|zoekt|søger|söker|szuka|hledá|шукає)(?: (?:un|une|eine?n?|en|ett|een))?[:!]?$/iu;

/** A school, a trust, a limited company: names that say what they are, in the lines around the title. */
export function organisationsNear(page: PageReading, title: string): Claim[] {
  return partsNearTitle(page, title)
    .filter(({ text, ahead }) => Math.abs(ahead) <= 4 && isOrganisationName(text.split(', ')[0] ?? ''))
    .filter(({ line }) => !isOfOtherLabel(page.lines, line))
    .map(({ text }) => ({
      value: withoutPlace(text),
      weight: 0.5,
      from: 'readability',
      where: 'near the title',
      quote: text,
    }));
}

/** "Position type:" and, below it, "High School Teaching": a value, and of no employer's label. */
function isOfOtherLabel(lines: PageReading['lines'], line: PageReading['lines'][number]): boolean {
  const above = lines[lines.indexOf(line) - 1];
  if (above === undefined || above.kind === 'link') return false;
  const field = fieldLabelled(above.text);
  return field === null ? isOtherLabel(above.text) : field !== 'company' && field !== 'title';
}

/** "Clunford High School, Ludlow, Shropshire" names the school and where it stands. */
function withoutPlace(text: string): string {
  const [first = '', ...rest] = text.split(', ');
  return rest.length > 0 && isOrganisationName(first) && looksLikePlace(rest.join(', ')) ? first : text;
}

/** "Posted on 8 November by Acme Ltd", "Buyer – Acme" over the text: a line near the title that names who it is. */
export function saidNearTitle({ lines }: PageReading, title: string): Claim[] {
  const at = Math.max(0, titleLine(lines, title));
  return lines
    .slice(at, at + 16)
    .filter(({ text, kind }) => text.length <= 140 && (kind !== 'bullet' || posted.test(text)))
    .flatMap(({ text }): Claim[] => {
      const poster = posted.exec(text)?.[1];
      const value =
        poster ??
        atLine.exec(text)?.[1] ??
        (text.startsWith(title) ? behindDash.exec(text.slice(title.length))?.[1] : undefined);
      if (value === undefined || !(isOrganisationName(value) || mayBeName(value))) return [];
      const weight = atLine.test(text) ? 0.65 : poster === undefined ? 0.45 : 0.55;
      return [{ value, weight, from: 'readability', where: 'said near the title', quote: text }];
    });
}

/** "Atelier Sautereau" over "1 ou 2 salariés": the size of a firm stands under its name. */
export function namesOverSize({ lines }: PageReading): Claim[] {
  return lines.flatMap(({ text }, at): Claim[] => {
    const above = lines[at - 1];
    if (above === undefined || text.length > 60 || !ofSize.test(text) || !mayBeName(above.text)) return [];
    return [
      { value: above.text, weight: 0.45, from: 'readability', where: 'over its size', quote: above.text },
    ];
  });
}

const ofSize =
  /^(?:plus de |über |more than )?\d[\d.,\s]*(?:\s?(?:-|–|to|à|ou|bis|a|tot|till|do)\s?\d[\d.,\s]*|\+)?\s?(?:salariés?|collaborateurs|employees|people|mitarbeiter\p{L}*|beschäftigte|empleados|trabajadores|funcionários|dipendenti|medewerkers|anställda|ansatte|työntekijää|pracowników|zaměstnanců|zamestnancov|співробітників|працівників|сотрудников|名|人|명)(?!\p{L})/iu;

const posted =
  /^(?:[Pp]osted|[Ll]isted|[Aa]dvertised|[Aa]dded)\b.{0,30}?\bby (\p{Lu}.{1,60}?)(?:\s(?:[Ee]mployer details|[Vv]iew|[Ss]ee)\b.*)?$/u;
/** "at Acme Corporation", in a line of its own. */
const atLine =
  /^(?:(?:at|@|bei|chez|bij|hos|presso) (?:the )?|[🏢🏬🏭]\ufe0f?\s?)(\p{Lu}[^.!?:|•·]{1,60})(?:\s?[•·|].*)?$/u;
const behindDash = /^\s[–—|-]\s(\p{Lu}[^|–—]{1,60})$/u;

/** A name is short, and no sentence, amount, control or time. */
export function mayBeName(text: string): boolean {
  if (text.length > 70 || text.split(' ').length > 9 || /^[◇◆■□●○・※＜《【▼▶★☆>]/u.test(text)) return false;
  return !/\d{3}|[£$€:]|^(?:apply|save|we |you |the role|this |posted |new$|back\b|home$)|ago$|\b(?:eine?n?|sucht|suchen|seeks|hiring)\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[.!?]$/i.test(
    text.replace(/\b(?:Inc|Ltd|Co|Corp|St|a\.s|s\.r\.o)\.$/i, ''),
  );
}
