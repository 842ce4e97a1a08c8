import { withoutPlace } from './employer-place';
import type { Piece } from './head-pieces';
import { looksLikePlace, namesBreak, namesOrganisation, namesRole } from './title-words';

export interface RoleFields {
  title: string;
  employer: string;
  location: string | null;
  /** Texts of the head that are neither. */
  rest: Piece[];
  /** True where the words themselves say which is the title and which the employer. */
  isSure: boolean;
  isTitleFirst: boolean;
}

/**
 * Says which text of a head is the title and which the employer. The words decide; where they do not, the order
 * does that the other roles of the document have (`titleFirst`, null where that is not known yet).
 */
export function roleFieldsOf(pieces: readonly Piece[], titleFirst: boolean | null): RoleFields {
  const named = pieces.filter((piece) => !isAside(piece.text));
  const places = named.filter(({ text }, at) => at > 0 && looksLikePlace(text));
  const names = named.filter((piece) => !places.includes(piece));
  const pair = bestPair(names, titleFirst);
  const asides = pieces.filter((piece) => isAside(piece.text));
  if (pair === null) return fromOne(names[0], places, [...asides, ...names.slice(1)]);
  const rest = [...asides, ...names.filter((piece) => piece !== pair.title && piece !== pair.employer)];
  const { name, place } = withoutPlace(pair.employer.text);
  const [firstPlace, ...morePlaces] = places;
  return {
    title: pair.title.text,
    employer: name,
    location: place ?? firstPlace?.text ?? null,
    rest: place === null ? [...rest, ...morePlaces] : [...rest, ...places],
    isSure: pair.isSure,
    isTitleFirst: names.indexOf(pair.title) < names.indexOf(pair.employer),
  };
}

/** Terms of employment are not what the job is called. */
function isAside(text: string): boolean {
  return /^\(?(full[- ]?time|part[- ]?time|permanent|contract|fixed[- ]term|temporary|freelance|casual|remote|hybrid|seasonal|bank)\)?$/i.test(
    text,
  );
}

function bestPair(names: readonly Piece[], titleFirst: boolean | null) {
  let best: { title: Piece; employer: Piece; score: number; isSure: boolean } | null = null;
  for (const title of names) {
    for (const employer of names) {
      if (title === employer || namesBreak(title.text)) continue;
      const words = asTitle(title.text) + asEmployer(employer.text);
      const swapped = asTitle(employer.text) + asEmployer(title.text);
      const isInOrder = names.indexOf(title) < names.indexOf(employer) === (titleFirst ?? true);
      // Texts further from the beginning are more often something else.
      const score = words + (isInOrder ? 0.4 : 0) - 0.15 * (names.indexOf(title) + names.indexOf(employer));
      if (score > (best?.score ?? -1)) best = { title, employer, score, isSure: words - swapped >= 2 };
    }
  }
  return best;
}

function asTitle(text: string): number {
  return (namesRole(text) ? 2 : 0) - (namesOrganisation(text) ? 1 : 0) - (text.length > 70 ? 1 : 0);
}

function asEmployer(text: string): number {
  return (namesOrganisation(text) ? 2 : 0) - (namesRole(text) ? 1 : 0) - (text.length > 90 ? 1 : 0);
}

/** "Legal Secretary, Thornbury Hale Solicitors, Dundee": title, employer and place in one text. */
function fromOne(piece: Piece | undefined, places: readonly Piece[], rest: Piece[]): RoleFields {
  const blank = {
    title: '',
    employer: '',
    location: places[0]?.text ?? null,
    rest: [...rest, ...places.slice(1)],
  };
  if (piece === undefined) return { ...blank, isSure: false, isTitleFirst: true };
  const at = /^(.{3,60}?) at (\p{Lu}.*)$/u.exec(piece.text);
  if (at !== null && namesRole(at[1] ?? ''))
    return {
      ...blank,
      ...named(at[1] ?? '', at[2] ?? '', blank.location),
      isSure: false,
      isTitleFirst: true,
    };
  const parts = piece.text.split(/,\s+/);
  const [first = '', second] = parts;
  if (second === undefined || namesBreak(first))
    return { ...blank, title: piece.text, isSure: false, isTitleFirst: true };
  if (!namesRole(first) && namesRole(second)) {
    return {
      ...blank,
      ...named(second, first, parts.slice(2).join(', ') || blank.location),
      isSure: false,
      isTitleFirst: false,
    };
  }
  const organisation = parts.findIndex((part, at) => at > 0 && namesOrganisation(part));
  const cut = organisation === -1 ? 1 : organisation;
  const title = parts.slice(0, cut).join(', ');
  return {
    ...blank,
    ...named(title, parts.slice(cut).join(', '), blank.location),
    isSure: false,
    isTitleFirst: true,
  };
}

function named(
  title: string,
  employer: string,
  location: string | null,
): Pick<RoleFields, 'title' | 'employer' | 'location'> {
  const { name, place } = withoutPlace(employer);
  return { title, employer: name, location: place ?? location };
}
