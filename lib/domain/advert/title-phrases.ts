/** What small words join to a job in a page's title: "job at Acme in Hull", "bei Lerche GmbH in Leipzig", "Acme sucht". */
import { hasLegalForm, isOrganisationName } from './organisation-name';
import { looksLikePlace } from './places';
import { saysKindOfWork } from './work-kinds';

export interface Weighted {
  value: string;
  weight: number;
}

/** The employer and the place that a phrase names, and what of the text stands behind it. */
export interface Joined {
  name: Weighted | null;
  location: Weighted | null;
  rest: string;
}

/** A word for the advert itself behind its job: "Buyer job at", "Koch Stellenangebot", "の求人". */
const jobWords =
  /^\s?(?:(?:の(?:新卒|中途)?(?:求人|採用|転職|募集|正社員)|(?:채용|모집)(?: ?(?:공고|정보))?)[^\s|｜(（/／–-]*|(?:jobs?|vacancy|role|position|opening|opportunity|stellenangebot|stelle|emploi|poste|baan|vacature|jobb|praca|práce|робота)(?: (?:details?|post|opening|vacancy|description))?(?=[\s,|]|$))/iu;

/** Numbers of the post, and who may apply, in a bracket right behind the job. */
const bracketOfJob =
  /^\s?[([](?:[^)\]]*\d{3,}[^)\]]*|[mwdfhxi*/| ]{3,9}|all genders|d-\d+|(?:fully )?remote|hybrid|full[- ]time|part[- ]time|new|urgent)[)\]]/iu;

const employs =
  'at|@|with|by|bei|beim|chez|bij|hos|presso|ve společnosti|v společnosti|u společnosti|w firmie|(?:у |в )?компані[яїи]|в компании';
const lies = 'in|à|near|based in';
/** Small words that join either. */
const joins = 'en|em|w|we|v|ve|у|в|на|na|i|på|till|til|a|te|for';
const upTo = '(.{2,80}?)';

const whoIn = new RegExp(`^,?\\s(?:${employs})\\s${upTo},?\\s(?:${lies}|${joins})\\s(\\p{Lu}.{1,60})$`, 'u');
const who = new RegExp(`^,?\\s(?:${employs})\\s(.{2,80})$`, 'u');
const whereAt = new RegExp(
  `^,?\\s(?:${lies}|${joins})\\s${upTo},?\\s(?:робота\\s)?(?:${employs})\\s(.{2,80})$`,
  'u',
);
const where = new RegExp(`^,?\\s(?:${lies})\\s(\\p{Lu}.{1,60})$`, 'u');
const eitherIn = new RegExp(
  `^,?\\s(?:${joins})\\s([\\p{Lu}«].{1,60}?),?\\s(?:${lies}|${joins})\\s(\\p{Lu}.{1,60})$`,
  'u',
);
const either = new RegExp(`^,?\\s(?:${joins})\\s([\\p{Lu}«].{1,60})$`, 'u');
const separated = /\s[-–—|·•>»]\s|\s?[|｜]\s?|\s?::\s?|\s[-–—|]?$/;

/** What a text right behind a job says of it, up to the first separator. */
export function joinedTo(text: string): Joined {
  const isRemote = /^\s?[([](?:fully )?remote[)\]]/i.test(text);
  const after = text.replace(jobWords, '').replace(bracketOfJob, '').replace(jobWords, '');
  const end = separated.exec(after)?.index ?? after.length;
  const phrase = after.slice(0, end).replace(/\s\([^)]*!\)$/, '');
  const rest = after.slice(end);
  const said = phrase.trim() === '' ? null : saidIn(phrase, /\p{L}{3}/u.test(rest));
  if (said !== null) return { ...said, rest };
  return { name: null, location: isRemote ? { value: 'Remote', weight: 0.3 } : null, rest: after };
}

function saidIn(phrase: string, hasMore: boolean): Omit<Joined, 'rest'> | null {
  const both = whoIn.exec(phrase);
  if (both !== null && !isKind(both[2] ?? '')) return named(both[1], both[2], phrase);
  const turned = whereAt.exec(phrase);
  if (turned !== null) return named(turned[2], turned[1], phrase);
  const name = who.exec(phrase)?.[1];
  if (name !== undefined) return named(name, undefined, phrase);
  const place = where.exec(phrase)?.[1];
  if (place !== undefined) return isKind(place) ? { name: null, location: null } : placed(place, 0.5);
  const two = eitherIn.exec(phrase);
  if (two !== null && !isKind(two[2] ?? '') && !looksLikePlace(two[1] ?? ''))
    return named(two[1], two[2], phrase);
  const other = either.exec(phrase)?.[1];
  return other === undefined ? null : told(other, hasMore);
}

/** "Vollzeit" behind "in" is no place. */
function isKind(value: string): boolean {
  return saysKindOfWork.test(value) && !looksLikePlace(value);
}

function named(name = '', place: string | undefined, phrase: string): Omit<Joined, 'rest'> {
  const [employer, town] = place === undefined ? townApart(name) : [name, place];
  // Slavic towns bend behind "in", so where the page names the town, that counts more.
  const weight = /^,?\s[уви]\s/.test(phrase) ? 0.3 : 0.5;
  return {
    name: { value: employer.replace(/^the (?=\p{Lu})/u, ''), weight: 0.7 },
    location: town === undefined || town === '' ? null : { value: town, weight },
  };
}

function placed(value: string, weight: number): Omit<Joined, 'rest'> {
  return { name: null, location: { value, weight } };
}

/** "en Faro Digital", "у Львові": the employer or the town, told by how it reads; else by what else the title has. */
function told(value: string, hasMore: boolean): Omit<Joined, 'rest'> {
  const [first, town] = townApart(value);
  if (town !== '') return { name: { value: first, weight: 0.7 }, location: { value: town, weight: 0.5 } };
  if (isOrganisationName(value) || hasLegalForm(value))
    return { name: { value, weight: 0.65 }, location: null };
  if (looksLikePlace(value)) return placed(value, 0.4);
  if (isKind(value)) return { name: null, location: null };
  return { name: { value, weight: hasMore ? 0.15 : 0.4 }, location: { value, weight: hasMore ? 0.3 : 0.15 } };
}

/** "Quarrydale Academy, Hull": a name and, behind it, a place; the place is empty where there is none. */
function townApart(name: string): [name: string, town: string] {
  const comma = name.indexOf(', ');
  const [first, rest] = [name.slice(0, comma), name.slice(comma + 2)];
  if (comma < 2 || looksLikePlace(first) || (hasLegalForm(rest) && !hasLegalForm(first))) return [name, ''];
  return looksLikePlace(rest) || (isOrganisationName(first) && /^\p{Lu}[\p{L} -]{2,30}$/u.test(rest))
    ? [first, rest]
    : [name, ''];
}

const verbs =
  'sucht|recrute(?: pour des postes de)?|recherche|cherche|busca(?: personas para el cargo de)?|contrata|está contratando|cerca|ricerca|zoekt|söker|søger|søker|szuka|poszukuje|zatrudni|hledá|přijme|hľadá|шукає|ищет';
const hirers: readonly RegExp[] = [
  /^(.{2,80}?),? (?:(?:is|are) )?(?:now |currently |actively )?(?:hiring|recruiting|looking for|seeking|seeks)(?: for)?(?: an?)?(?: remote)?:?$/iu,
  new RegExp(`^(.{2,80}?) (?:${verbs})(?: .{1,20})?:?$`, 'iu'),
  /^(?:join|work (?:at|for|with)|working (?:at|for)|rejoignez|dołącz do|trabaja en|lavora (?:in|con)|travaillez chez) (.{2,60}?)(?: as(?: an?)?| als| comme| como| jako)?\s?[:–—|-]?$/iu,
];

/** The employer in what stands before a job: "Deichsolar GmbH sucht", "Join Acme as"; null where none is. */
export function hirerBefore(text: string): string | null {
  for (const hirer of hirers) {
    const found = hirer.exec(text.trim())?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
