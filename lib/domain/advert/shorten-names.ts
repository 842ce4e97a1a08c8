/** What places of a page say behind an employer's name, taken off where the page shows that the name ends before it. */
import type { PageReading } from './page-reading';
import { isSameName, startsWithText } from './same-name';
import type { Claim } from './weigh-claims';

/** "Gullwing Bakery, Whitstable" on a page that says "Gullwing Bakery" elsewhere, or "49565 Bramsche" of a town. */
export function withoutTown({
  lines,
}: PageReading): (claim: Claim, _: number, all: readonly Claim[]) => Claim {
  return (claim, _, all) => {
    const [first = '', town = '', ...rest] = claim.value.split(', ');
    if (town === '' || rest.length > 0 || isSameName(claim.value, first)) return claim;
    const isKnown =
      all.some(({ value }) => isSameName(value, first)) ||
      lines.some(({ text }) => postCode.exec(text)?.[1]?.startsWith(town) === true);
    return isKnown ? { ...claim, value: first } : claim;
  };
}

/** A post code and what stands behind it, a town. */
const postCode = /(?<![\p{L}\d])\d{4,5} (\p{Lu}[\p{L} .-]{2,40})/u;

/** "Passerelles Lecture association pour l'accès au livre": small words behind a name that the page knows say what it is. */
export function withoutMotto(claim: Claim, _: number, all: readonly Claim[]): Claim {
  const short = all.find(({ value }) => {
    const rest = claim.value.startsWith(`${value} `) ? claim.value.slice(value.length) : '';
    return /^ (?:[-–—:|] )?\p{Ll}[\p{L}’']{2,} \p{Ll}.{6,}/u.test(rest);
  });
  return short === undefined ? claim : { ...claim, value: short.value };
}

/** "L’Oleificio Murgese" in a sentence of a page that says "Oleificio Murgese" elsewhere. */
export function withoutArticle(claim: Claim, _: number, all: readonly Claim[]): Claim {
  const bare = claim.value.replace(
    /^(?:[Ll]['’]|(?:[Ll][ae]|[Ii]l|[Ll]o|[Dd]ie|[Dd]er|[Dd]as|[Ee]l|[Dd]e|[Hh]et) )(?=\p{Lu})/u,
    '',
  );
  return bare !== claim.value && all.some(({ value }) => value === bare) ? { ...claim, value: bare } : claim;
}

/** "Millbrook Bakery Our bread Join us Contact": where the page's title gives the name, what follows it in a line is the menu. */
export function withoutMenu(names: readonly string[]): (claim: Claim) => Claim {
  return (claim) => {
    const name = names.find((one) => startsWithText(claim.value, one));
    const isMenu = name !== undefined && wordsIn(claim.value) - wordsIn(name) >= fewestOfMenu;
    return isMenu ? { ...claim, value: name } : claim;
  };
}

const fewestOfMenu = 4;
const wordsIn = (text: string) => text.split(' ').length;
