import type { PageLine } from '@/lib/domain/advert/page-reading';
import type { AdvertBody } from './advert-body';
import { cleanLine } from './clean-text';
import { limits } from './limits';
import type { Line, PageText } from './page-box';

/** Lines handed over before and after the body: labels, the employer and the title often stand around it. */
const around = 120;

/** From this score on the page's own text gives a clear body. */
export const clearBody = 700;

/** From this score on a block is likelier the open advert than the cards beside it. */
const fairBody = 400;

export function pageLines(page: PageText, body: AdvertBody): PageLine[] {
  const kept = new Set(body.lines);
  const from = Math.max(0, body.box.first - around);
  const to = Math.min(page.lines.length, body.box.end + around);
  const found: PageLine[] = [];
  let characters = 0;
  for (const [at, line] of page.lines.slice(from, to).entries()) {
    // Beside an open advert the cards of a list say what other adverts say.
    if (body.score >= fairBody && body.furniture[from + at] === 'card') continue;
    characters += Math.min(line.text.length, 2000);
    if (characters > limits.lines || found.length >= limits.lineCount) break;
    found.push({
      text: cleanLine(line.text, 2000),
      kind: kindOf(line),
      level: line.level,
      isBody: kept.has(line),
    });
  }
  return found;
}

function kindOf(line: Line): PageLine['kind'] {
  return line.isControl ? 'link' : line.kind;
}
