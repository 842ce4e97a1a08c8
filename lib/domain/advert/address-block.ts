/** An address over several short lines, told by the post code that ends it. */
import { fieldLabelled } from './fact-labels';
import type { PageLine, PageReading } from './page-reading';
import type { Claim } from './weigh-claims';

const britishPostCode = /^(?:[\p{L} ]{2,30}, ?|[\p{L}]{2,30} )?\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2}\.?$/u;
/** "49565 Bramsche", "CZ-779 00 Olomouc", "75011 Paris": the number stands before the town. */
const numberAndTown =
  /^(?:\p{Lu}{1,2}[- ])?\d{2,3} ?-?\d{2,3} \p{Lu}[\p{L}.'’ -]{1,30}(?:,? (?:\d{1,2}|\p{Lu}\p{L}+))?$/u;

/** The lines from the street to the post code, joined; of several addresses the first in the advert. */
export function placesOfAddress({ lines }: PageReading): Claim[] {
  return lines.flatMap((line, at): Claim[] => {
    if (!line.isBody || line.kind === 'link' || line.text.length > 60) return [];
    const isEnd = britishPostCode.test(line.text) || numberAndTown.test(line.text);
    const above = isEnd ? linesAbove(lines, at) : [];
    if (above.length === 0) return [];
    const value = [...above, line.text].join(', ').replace(/,,+/g, ',');
    const weight = value === value.toUpperCase() ? 0.25 : 0.48;
    return [{ value, weight, from: 'readability', where: 'address of lines', quote: value }];
  });
}

/** Up to four short lines above the post code that may be a street, a village and a county. */
function linesAbove(lines: readonly PageLine[], end: number): string[] {
  const found: string[] = [];
  for (let at = end - 1; at >= Math.max(0, end - 4); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.kind !== 'text' || !isOfAddress(line.text)) break;
    found.unshift(line.text.replace(/,$/, ''));
  }
  return found;
}

function isOfAddress(text: string): boolean {
  return (
    text.length <= 45 &&
    /^[\p{Lu}\d]/u.test(text) &&
    !/[:：.!?]$|[:：@]/.test(text) &&
    fieldLabelled(text) === null
  );
}
