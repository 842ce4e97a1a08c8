/** Adverts whose line breaks were lost on the way: "… The successful candidate will: • be patient • be kind We offer: • …". */
import { classifyHeading } from './classify-heading';

/** A part of a line and where it begins in it, in UTF-16 code units. */
interface Piece {
  text: string;
  at: number;
}

/** From this many bullets within a line on, each begins a line of its own; one may be a sign between two words. */
const fewest = 2;
const inner = /(?<=\S)\s+(?=(?:[•·▪●◦■]|\*\s)\s*\S)/gu;

/** The lines that a line was; itself alone where it is one. */
export function piecesOf(line: string): Piece[] {
  const breaks = [...line.matchAll(inner)];
  if (breaks.length < fewest) return [{ text: line, at: 0 }];
  const begins = [0, ...breaks.map((found) => found.index + found[0].length)];
  const ends = [...breaks.map((found) => found.index), line.length];
  return begins.flatMap((at, place) => {
    const piece = { text: line.slice(at, ends[place]), at };
    return piece.text.endsWith(':') ? withoutHeading(piece) : [piece];
  });
}

/** What stands right before a bullet may end with the heading of the list that begins there. */
function withoutHeading({ text, at }: Piece): Piece[] {
  const cut = headingIn(text);
  return cut === 0
    ? [{ text, at }]
    : [
        { text: text.slice(0, cut).trimEnd(), at },
        { text: text.slice(cut), at: at + cut },
      ];
}

/** Where the heading begins: after the last sentence, else at the last word in capitals from which on it reads as one. */
function headingIn(text: string): number {
  const sentence = [...text.matchAll(/[.!?]["')\]]*\s+(?=\p{Lu})/gu)].at(-1);
  const from = sentence === undefined ? 0 : sentence.index + sentence[0].length;
  if (sentence !== undefined && text.slice(from).split(/\s+/).length <= 10) return from;
  const capitals = [...text.matchAll(/(?<=\s)\p{Lu}/gu)].map((found) => found.index);
  return (
    capitals
      .slice(-6)
      .reverse()
      .find((start) => classifyHeading(text.slice(start), { isPlainlyHeading: true }) !== null) ?? 0
  );
}
