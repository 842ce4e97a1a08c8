/** Short parts of lines near the title, and lines of the advert, that read like a place. */
import { cleanPlace, withoutName } from './clean-place';
import { fieldLabelled, isOtherLabel } from './fact-labels';
import { joints, type NearPart, partsNearTitle } from './near-title';
import { isOrganisationName } from './organisation-name';
import type { PageReading } from './page-reading';
import { looksLikePlace } from './places';
import { namesRole } from './role-nouns';
import { isSameName } from './same-name';
import type { Claim } from './weigh-claims';
import { namesTrade, saysKindOfWork } from './work-kinds';

/** What the lines of a page say of a place, the employer's name and the title known. */
export function linePlaces(page: PageReading, title: string, company: string, advert: string): Claim[] {
  const parts = partsNearTitle(page, title);
  return [
    ...placesBehind(page, company).slice(0, 2),
    ...placesOfUnits(parts),
    ...parts
      .filter((part) => looksLikePlace(part.text) || !isOfOtherKind(page, part))
      .flatMap((part) => placeOfPart(part, company, advert, isOverDay(page, part)))
      .slice(0, 6),
    ...bulletsOverKind(page, parts),
    ...placesWithin(page).slice(0, 6),
    ...placesUnderLabels(page).slice(0, 4),
    ...placesOfPins(page).slice(0, 2),
    ...remoteLines(parts),
  ];
}

function claim(value: string, weight: number, where: string): Claim {
  return { value, weight, from: 'readability', where, quote: value };
}

function placeOfPart(
  { text, line, ahead }: NearPart,
  company: string,
  advert: string,
  isAuthor: boolean,
): Claim[] {
  if (line.kind === 'heading' && !/^(?:in|based) /i.test(text)) return [];
  // "Negotiate contracts across the north of England" is a duty.
  if (line.kind === 'bullet' && text.split(' ').length > 5 && !text.includes(',')) return [];
  if (looksLikePlace(cleanPlace(text))) return [claim(text, ahead < 0 ? 0.3 : 0.45, 'near the title')];
  const beside = ahead > 0 && ahead <= 4 ? besideKind(text) : null;
  if (beside !== null) return [claim(beside, 0.4, 'near the title')];
  if (ahead <= 0 || ahead > 6 || !mayBeTown(text)) return [];
  if (text !== line.text) {
    // "Unbefristet, Vollzeit · Husum": what stands beside the kind of contract is where.
    return ahead <= 4 && isBesideKind(line.text, text, company) ? [claim(text, 0.42, 'near the title')] : [];
  }
  // A name over a day is who wrote the page.
  if (isAuthor) return [];
  if (ahead <= 2 && line.kind !== 'link' && line.kind !== 'bullet')
    return [claim(text, 0.3, 'under the title')];
  return saysIn(advert, text) ? [claim(text, 0.4, 'under the title')] : [];
}

/** "Earth Sciences" below "Department:", and "Duties" over a list: a value of another label, and a heading. */
function isOfOtherKind({ lines }: PageReading, { line }: NearPart): boolean {
  const at = lines.indexOf(line);
  const [above, below] = [lines[at - 1], lines[at + 1]];
  if (line.kind === 'label' && (below?.kind === 'bullet' || (below?.text.length ?? 0) > 80)) return true;
  return above !== undefined && above.kind !== 'link' && isOtherLabel(above.text);
}

function isOverDay({ lines }: PageReading, { line }: NearPart): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,2}\.? \p{L}{3,9}\.? \d{4}$/u.test(
    lines[lines.indexOf(line) + 1]?.text ?? '',
  );
}

/** A list of facts without labels: the place stands over the kind of contract. */
function bulletsOverKind({ lines }: PageReading, parts: readonly NearPart[]): Claim[] {
  return parts
    .filter(({ text, line, ahead }) => {
      const next = lines[lines.indexOf(line) + 1];
      const isOver = next?.kind === 'bullet' && saysKindOfWork.test(next.text);
      return (
        line.kind === 'bullet' && ahead > 0 && ahead <= 3 && isOver && mayBeTown(text) && !namesTrade(text)
      );
    })
    .map(({ text }) => claim(text, 0.42, 'over the kind of work'));
}

/** "Gullwing Bakery, Whitstable": what stands behind the employer's name is a place, in a list or not. */
function placesBehind({ lines }: PageReading, company: string): Claim[] {
  return lines
    .filter(({ text, kind }) => text.length <= 120 && kind !== 'link')
    .map(({ text }) => [text.slice(0, 90), behindName(text, company)] as const)
    .filter(([text, rest]) => isPlaceShaped(rest, text))
    .map(([, rest]) => claim(rest, 0.5, 'behind the employer'));
}

/** What stands behind an employer's name, without the numbers of a register at the end of it. */
function behindName(text: string, company: string): string {
  const own = text.replace(ofRegister, '');
  return company !== '' && own.startsWith(`${company}, `)
    ? own.slice(company.length + 2)
    : withoutName(own, company);
}

const ofRegister =
  /[.,;·|]?\s(?:registered (?:charity|office|company|in)|company (?:no|number|reg)|charity (?:no|number)|vat|ičo?|dič|nip|regon|siret|siren|hrb|ust-?id)(?!\p{L}).*$/iu;

/** "Department of Collections Care, Bridge Street, Fenchester": a unit and where it stands. */
function placesOfUnits(parts: readonly NearPart[]): Claim[] {
  return parts
    .filter(({ text, ahead }) => ahead > 0 && ahead <= 3 && isOrganisationName(text.split(', ')[0] ?? ''))
    .map(({ text }) => text.split(', ').slice(1).join(', '))
    .filter((rest) => isPlaceShaped(rest, ''))
    .map((rest) => claim(rest, 0.4, 'behind a unit'));
}

function placesWithin({ lines }: PageReading): Claim[] {
  return lines
    .filter(
      ({ text, kind, isBody }) => isBody && kind !== 'bullet' && kind !== 'heading' && looksLikePlace(text),
    )
    .map(({ text }) => claim(text, 0.25, 'in the advert'));
}

/** "📍 Husum, Kreis Nordfriesland🕐 Teilzeit": a pin stands before a place. */
function placesOfPins({ lines }: PageReading): Claim[] {
  return lines.flatMap(({ text }) => {
    const value =
      /[📍🗺🌍🌎🌏]\ufe0f?\s?([^\p{Extended_Pictographic}|·•]{2,60})/u.exec(text)?.[1]?.trim() ?? '';
    const place = value.replace(/\s\p{L}+(?: \p{L}+)?:.*$/u, '');
    return place.length > 1 ? [claim(place, 0.6, 'behind a pin')] : [];
  });
}

/** "Home based - Europe, Africa": how, and from where. */
function remoteLines(parts: readonly NearPart[]): Claim[] {
  return parts
    .filter(({ text, line }) => line.text !== text && line.text.length <= 60 && fromWhere.test(line.text))
    .filter(
      ({ text, line }) => line.text.endsWith(text) && looksLikePlace(text) && !saysKindOfWork.test(text),
    )
    .map(({ line }) => claim(line.text, 0.6, 'from where'));
}

const fromWhere = /^(?:(?:fully |100% )?remote|home[- ]?based|work from home)\s[-–—|·(]/i;

/** "Your new desk: Leeds": a place under a label that nobody knows, inline or in the line below. */
function placesUnderLabels({ lines }: PageReading): Claim[] {
  return lines.flatMap(({ text, kind }, at) => {
    const [, label = text, inline] = /^([^:：]{2,30})[:：]\s*(.{2,60})$/u.exec(text) ?? [];
    const value = inline ?? (kind === 'label' ? lines[at + 1]?.text : undefined) ?? '';
    const isUnknown = fieldLabelled(label) === null && !isOtherLabel(label) && !ofPerson.test(label);
    const isPlace = value.length <= 60 && !saysKindOfWork.test(value) && looksLikePlace(value);
    return kind !== 'link' && kind !== 'bullet' && isUnknown && isPlace
      ? [claim(value, 0.28, 'under a label')]
      : [];
  });
}

/** Labels of other things that places stand under: permits, languages, journeys, whoever answers questions. */
const ofPerson =
  /right to work|visa|sponsor|languages?|travel|contact|nationalit|citizen|eligib|time ?zone|head ?office|headquarters|founded|hq\b|about|note|please/i;

function isBesideKind(line: string, town: string, company: string): boolean {
  const others = line.split(joints).filter((part) => part.trim() !== town);
  return others.every((part) => isKnown(part.trim(), company)) && !saysKindOfWork.test(town);
}

/** "Vollzeit in Wiesenquell", "Larkminster, Onsite", "Larkminster (hybrid)", "Head Office, Larkminster": less the kind, a town. */
function besideKind(text: string): string | null {
  const [, bare = text, bracket] = /^([^()]+?) \(([^()]+)\)$/u.exec(text) ?? [];
  const [, behind] = /^\p{L}[\p{L}-]+ (?:in|à|en|em|w|v|i|te) (\p{Lu}.*)$/u.exec(text) ?? [];
  const parts = bare.split(', ');
  const isKind = (part: string) =>
    saysKindOfWork.test(part) || /^(?:head|main|central|registered) office$/i.test(part);
  const town =
    bracket !== undefined && isKind(bracket)
      ? bare
      : behind !== undefined && isKind(text)
        ? behind
        : parts.length === 2 && parts.some(isKind)
          ? parts.find((part) => !isKind(part))
          : undefined;
  return town !== undefined && mayBeTown(town) && !namesTrade(town) ? town : null;
}

/** The kind of contract, the employer, what is paid, when it was posted: what stands beside a place. */
function isKnown(part: string, company: string): boolean {
  return (
    saysKindOfWork.test(part) ||
    namesTrade(part) ||
    isSameName(part, company) ||
    /[£$€]\s?\d|\bago\b|^(?:posted|closes|published) |^\d/i.test(part)
  );
}

/** "In Suhl": the advert's sentences speak of a short line under its title as of a place. */
function saysIn(advert: string, town: string): boolean {
  return [' in ', ' near ', ' at ', ' à ', ' en ', ' em ', ' i ', ' na ', ' te ', ' v ', ' w ', ' bei '].some(
    (word) => advert.slice(0, 20_000).includes(`${word}${town}`),
  );
}

const wholeAddress =
  /^[\p{Lu}\d][^!?:]{3,}(?:, \p{Lu}{2} \d{5}(?:-\d{4})?|,? \p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2})$/u;

/** What is left of "Acme, Whitstable": capitalised, short, and less than the line. */
function isPlaceShaped(rest: string, line: string): boolean {
  // "88 NW Sage Ave, Bend, OR 97701": a number begins an address that a post code ends.
  if (rest !== line && rest.length <= 70 && wholeAddress.test(rest)) return true;
  const isPlain =
    /^\p{Lu}[^.!?]*$/u.test(rest) && !/ (?:is|are|was|were|has|have|we|our|will|and) ?/.test(rest);
  return rest !== line && rest.length <= 50 && isPlain;
}

/** "Larkminster": no list knows every town, so one to three capitalised words under the title may be one. */
function mayBeTown(text: string): boolean {
  if (fieldLabelled(text) !== null || isOtherLabel(text) || namesRole(text) || saysKindOfWork.test(text))
    return false;
  if (
    /time|permanent|temporary|contract|apply|save|posted|share|department|team|remote|new\b|ltd|limited|inc|trust|council|university|school|plc|group/i.test(
      text,
    )
  )
    return false;
  return /^\p{Lu}[\p{L}.'’-]{1,20}(?:[ ,]{1,2}[\p{Lu}a-z][\p{L}.'’-]{0,20}){0,3}$/u.test(text);
}
