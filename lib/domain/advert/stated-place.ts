import { plainKey } from './same-name';

type Place = { location: string | null };

/** Words that say no place in particular. */
const anywhere = new Set(
  'uk gb united kingdom great britain england scotland wales ireland northern usa us united states remote hybrid home working based from office site on various multiple locations nationwide flexible and or the of greater city'.split(
    ' ',
  ),
);

/** The words of a place as stated that name it. */
export function placeWords(location: string | null): string[] {
  return plainKey(location ?? '')
    .split(' ')
    .filter((word) => word !== '' && !anywhere.has(word) && !/\d/.test(word));
}

/** Whether two places share a name. */
export function isSamePlace(one: Place, other: Place): boolean {
  const words = new Set(placeWords(one.location));
  return placeWords(other.location).some((word) => words.has(word));
}

/** Whether two places are known and share no name. */
export function isOtherPlace(one: Place, other: Place): boolean {
  const areKnown = placeWords(one.location).length > 0 && placeWords(other.location).length > 0;
  return areKnown && !isSamePlace(one, other);
}
