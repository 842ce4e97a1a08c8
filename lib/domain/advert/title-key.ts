import { plainKey } from './same-name';
import { placeWords } from './stated-place';

/** A job by its title and its place as stated. */
interface Titled {
  title: string;
  location: string | null;
}

/** Whether two titles are one, or one stands whole in the other ("Analyst" in "Analyst, night shift"). */
export function isTitleLike(one: Titled, other: Titled): boolean {
  if (!sharesWord(one.title, other.title)) return false;
  const [a, b] = [titleKey(one), titleKey(other)];
  return a !== '' && b !== '' && (a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

/** Cheap, for one advert is held against thousands of jobs while somebody waits for "Saved". */
function sharesWord(one: string, other: string): boolean {
  const text = other.toLowerCase();
  return one
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 1 && text.includes(word));
}

const titleKeys = new WeakMap<Titled, string>();

/** A title without what sites add to it: brackets, numbers of the post, the place, short forms. */
export function titleKey(facts: Titled): string {
  const known = titleKeys.get(facts);
  if (known !== undefined) return known;
  const made = madeTitleKey(facts);
  titleKeys.set(facts, made);
  return made;
}

function madeTitleKey({ title, location }: Titled): string {
  let bare = title;
  if (/[([]/.test(bare)) bare = bare.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  if (/\d{3}/.test(bare)) bare = bare.replace(/\b[\w-]*\d{3,}[\w-]*\b/g, ' ');
  const words = plainKey(bare)
    .split(' ')
    .map((word) => shortForms[word] ?? word);
  const isPlace = (word = '') =>
    location?.toLowerCase().includes(word) && placeWords(location).includes(word);
  while (words.length > 1 && isPlace(words.at(-1))) words.pop();
  return words.join(' ');
}

const shortForms: Record<string, string> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  mgr: 'manager',
};
