import { withoutPlace } from './employer-place';
import type { Piece } from './head-pieces';
import { isKnownCity } from './known-cities';
import {
  endsAsFirm,
  endsAsRole,
  looksLikePlace,
  namesBreak,
  namesOrganisation,
  namesRole,
} from './title-words';

/** What the head of a role says. */
export interface RoleFields {
  title: string;
  employer: string;
  location: string | null;
  /** Texts of the head that are neither. */
  rest: Piece[];
  /** True where the words themselves say which is the title and which the employer. */
  isSure: boolean;
  isTitleFirst: boolean;
  /** Where the employer stands by the dates; null where there is none. */
  employerWhere: Piece['where'] | null;
}

/** What the roles of a document have in common; null where none says it for sure. */
export interface UsualOrder {
  isTitleFirst: boolean | null;
  employerWhere: Piece['where'] | null;
  /** Title and employer stand in one text, between a comma. */
  isInOne: boolean;
}

/**
 * Says which text of a head is the title and which the employer. The words decide; where they do not, the order
 * does that the other roles of the document have.
 */
export function roleFieldsOf(pieces: readonly Piece[], usual: UsualOrder): RoleFields {
  const labelled = fromLabels(pieces);
  if (labelled !== null) return labelled;
  const named = pieces.filter((piece) => !isAside(piece.text));
  const places = named.filter(({ text }, at) => at > 0 && looksLikePlace(text));
  const names = named.filter((piece) => !places.includes(piece));
  const whole = usual.isInOne ? names.find(isTitleThenEmployer) : undefined;
  const pair = whole === undefined ? bestPair(names, usual) : null;
  const asides = pieces.filter((piece) => isAside(piece.text));
  if (pair === null) {
    const others = names.filter((piece) => piece !== (whole ?? names[0]));
    const told = [...places, ...others.filter(couldBePlace)];
    const [namedPlace] = places;
    if (
      names.length === 1 &&
      namedPlace !== undefined &&
      mayBeEmployer(namedPlace, usual) &&
      isNamePlace(namedPlace)
    ) {
      const name = withoutRegion(namedPlace.text);
      const region = namedPlace.text.slice(name.length + 1).trim();
      return roleFieldsOf([...names, { ...namedPlace, text: name }, { ...namedPlace, text: region }], usual);
    }
    return fromOne(whole ?? names[0], told, [...asides, ...others.filter((piece) => !told.includes(piece))]);
  }
  const { name, place } = withoutPlace(pair.employer.text);
  const others = names.filter((piece) => piece !== pair.title && piece !== pair.employer);
  const [firstPlace, ...morePlaces] = [
    ...places,
    ...(places.length === 0 ? others.filter(couldBePlace).slice(0, 1) : []),
  ];
  const rest = [...asides, ...others.filter((piece) => piece !== firstPlace)];
  return {
    title: pair.title.text,
    employer: name,
    location: (place ?? firstPlace?.text ?? null)?.replace(/(?<=\p{Ll}{3})\.$/u, '') ?? null,
    rest: [...rest, ...(place === null || firstPlace === undefined ? [] : [firstPlace]), ...morePlaces],
    isSure: pair.isSure,
    isTitleFirst: names.indexOf(pair.title) < names.indexOf(pair.employer),
    employerWhere: pair.employer.where,
  };
}

/** Where the document says itself what is what. */
function fromLabels(pieces: readonly Piece[]): RoleFields | null {
  const of = (part: Piece['as']) => pieces.find((piece) => piece.as === part);
  const free = pieces.filter(({ as, text }) => as === undefined && !isAside(text) && !looksLikePlace(text));
  const [title, employer] = [
    of('title') ?? (of('employer') && free[0]),
    of('employer') ?? (of('title') && free[0]),
  ];
  if (title === undefined || employer === undefined || title === employer) return null;
  const { name, place } = withoutPlace(employer.text);
  const told = of('place') ?? pieces.find((piece) => piece.as === undefined && looksLikePlace(piece.text));
  const used = [title, employer, ...(place === null ? [told] : [])];
  return {
    title: title.text,
    employer: name,
    location: place ?? told?.text ?? null,
    rest: pieces.filter((piece) => !used.includes(piece)),
    isSure: true,
    isTitleFirst: pieces.indexOf(title) < pieces.indexOf(employer),
    employerWhere: employer.where,
  };
}

/** "Staff Nurse, Moorfield House". */
export function isTitleThenEmployer({ text }: Piece): boolean {
  const [title = '', employer = ''] = text.split(/,\s+/);
  return (
    namesRole(title) &&
    /^\p{Lu}\D*$/u.test(employer) &&
    !looksLikePlace(employer) &&
    !endsAsRole(employer) &&
    text.length < 110
  );
}

/** Terms of employment are not what the job is called. */
export function isAside(text: string): boolean {
  return /^hours per week|^\(?(full[- ]?time|part[- ]?time|permanent|contract|fixed[- ]term|temporary|casual|remote|hybrid|seasonal|bank)\)?$|^(supervisor|grade|salary|band)\s*:/i.test(
    text,
  );
}

function mayBeEmployer({ where }: Piece, { employerWhere }: UsualOrder): boolean {
  return employerWhere !== 'above' || where === 'above';
}

/** "Conservas Exemplo, Portugal": where the first part has several words, it may be a name. */
function isNamePlace({ text }: Piece): boolean {
  const [name = '', town = ''] = text.split(/,\s*/);
  if (looksLikePlace(name)) return false;
  return /^\p{Lu}[^\s,]*\s[^,]+,/u.test(text) || isKnownCity(town);
}

function withoutRegion(text: string): string {
  return text.split(',')[0] ?? text;
}

/** One to three words that begin large and name neither a role nor an organisation, where a place is told. */
function couldBePlace({ text }: Piece): boolean {
  return (
    /^\p{Lu}[\p{L}'’.-]*(?:[ ,]+[\p{Lu}(][\p{L}'’.)-]*){0,3}$/u.test(text) &&
    !namesRole(text) &&
    !namesOrganisation(text)
  );
}

function bestPair(names: readonly Piece[], { isTitleFirst, employerWhere }: UsualOrder) {
  let best: { title: Piece; employer: Piece; score: number; isSure: boolean } | null = null;
  for (const title of names) {
    for (const employer of names) {
      if (title === employer || namesBreak(title.text)) continue;
      // Where the others name their employer above the dates, a name without its words below them is a place.
      const isPlace = (one: Piece) => one.where === 'below' && couldBePlace(one);
      if (employerWhere === 'above' && (isPlace(employer) || isPlace(title))) continue;
      const words = asTitle(title.text) + asEmployer(employer.text);
      const swapped = asTitle(employer.text) + asEmployer(title.text);
      const isInOrder = names.indexOf(title) < names.indexOf(employer) === (isTitleFirst ?? true);
      // Texts further from the beginning are more often something else.
      const score = words + (isInOrder ? 0.4 : 0) - 0.15 * (names.indexOf(title) + names.indexOf(employer));
      if (score > (best?.score ?? 0)) best = { title, employer, score, isSure: words - swapped >= 2 };
    }
  }
  return best;
}

function asTitle(text: string): number {
  const isRole = (namesRole(text) ? 2 : 0) + (endsAsRole(text) ? 1 : 0);
  if (endsAsFirm(text)) return -1;
  const isPhrase = !namesRole(text) && !isNameLike(text);
  return isRole - (namesOrganisation(text) ? 1 : 0) - (text.length > 70 ? 1 : 0) - (isPhrase ? 3 : 0);
}

function asEmployer(text: string): number {
  if (endsAsFirm(text)) return 2;
  const isRole = (namesRole(text) ? 1 : 0) + (endsAsRole(text) ? 1 : 0);
  return (namesOrganisation(text) ? 2 : 0) - isRole - (text.length > 90 ? 1 : 0) - (isNameLike(text) ? 0 : 4);
}

/** A name has most of its words in capitals; a sentence about the work has not. */
function isNameLike(text: string): boolean {
  const words = text
    .split(/\s+/)
    .filter((word) => !/^(of|and|the|for|in|at|de|da|do|di|du|la|le|y|&|\W*)$/i.test(word));
  const large = words.filter((word) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word));
  return large.length * 2 >= words.length && !isSentence(text);
}

function isSentence(text: string): boolean {
  return /[a-z]{3,}[.!;]$/.test(text) && !/\b(ltd|inc|corp|bros)\.$/i.test(text);
}

/** "Legal Secretary, Thornbury Hale Solicitors, Dundee": title, employer and place in one text. */
function fromOne(piece: Piece | undefined, places: readonly Piece[], rest: readonly Piece[]): RoleFields {
  const blank: RoleFields = {
    title: piece?.text ?? '',
    employer: '',
    location: places[0]?.text ?? null,
    rest: [...rest, ...places.slice(1)],
    isSure: false,
    isTitleFirst: true,
    employerWhere: null,
  };
  if (piece === undefined) return blank;
  const [, role = '', place = ''] = /^(.{3,60}?) at (\p{Lu}.*)$/u.exec(piece.text) ?? [];
  if (namesRole(role)) return { ...blank, ...named(role, place, blank.location) };
  const parts = piece.text.split(/,\s+/);
  const [first = '', second] = parts;
  if (second === undefined || namesBreak(first)) return blank;
  if (!namesRole(first) && namesRole(second)) {
    const location = parts.slice(2).join(', ') || blank.location;
    return { ...blank, ...named(second, first, location), isTitleFirst: false };
  }
  const organisation = parts.findIndex((part, at) => at > 0 && namesOrganisation(part));
  const cut = organisation === -1 ? 1 : organisation;
  const title = parts.slice(0, cut).join(', ');
  return { ...blank, ...named(title, parts.slice(cut).join(', '), blank.location) };
}

function named(
  title: string,
  employer: string,
  location: string | null,
): Pick<RoleFields, 'title' | 'employer' | 'location'> {
  const { name, place } = withoutPlace(employer);
  return { title, employer: name, location: place ?? location };
}
