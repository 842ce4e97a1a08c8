import { plainKey } from './same-name';

/** Words in a row that count as one piece. */
const pieceWords = 4;

/** A text with fewer pieces says too little to be compared. */
const fewestPieces = 25;

/** So much of a text is looked at, in characters: an advert's own words come first. */
const mostCharacters = 40_000;

/**
 * How much of the shorter text stands in the longer one, 0 to 1, counted in runs of four words: a board that cuts an
 * advert short still has its words. Null where one of them is too short to say.
 */
export function textLikeness(one: string | null, other: string | null): number | null {
  const [few = none, many = none] = [piecesOf(one), piecesOf(other)].sort((a, b) => a.size - b.size);
  if (few.size < fewestPieces) return null;
  let shared = 0;
  for (const piece of few) if (many.has(piece)) shared += 1;
  return shared / few.size;
}

const none: ReadonlySet<string> = new Set();

function piecesOf(text: string | null): ReadonlySet<string> {
  if (text === null) return none;
  const words = plainKey(text.slice(0, mostCharacters)).split(' ');
  const pieces = new Set<string>();
  for (let start = 0; start + pieceWords <= words.length; start += 1) {
    pieces.add(words.slice(start, start + pieceWords).join(' '));
  }
  return pieces;
}
