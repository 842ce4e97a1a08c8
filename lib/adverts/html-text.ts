import { cleanText } from './clean-text';
import { limits } from './limits';
import { textOfLines } from './lines-text';
import { walkPage } from './walk-page';

/**
 * HTML as plain lines, read in a document that loads and runs nothing. Descriptions arrive escaped once or
 * more ("&lt;p&gt;"), so what still looks like markup afterwards is read again, three times at most.
 */
export function textOfHtml(html: string): string {
  let text = html.slice(0, limits.html);
  for (let round = 0; round < 3 && looksLikeMarkup(text); round += 1) {
    const inert = new DOMParser().parseFromString(text, 'text/html');
    const page = walkPage(inert.body, { checksStyle: false });
    text = textOfLines(page.lines);
  }
  return cleanText(text, limits.text);
}

/** Text decoded of entities ("R&amp;D"), on one line. */
export function plainValue(value: string): string {
  return /[&<]/.test(value) ? textOfHtml(value.slice(0, 4000)).replace(/\n/g, ' ') : value;
}

function looksLikeMarkup(text: string): boolean {
  return /<\/?[a-z][a-z0-9]{0,10}(?:\s|\/?>)|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i.test(text);
}

/** The visible text of one element, its lines joined by a space or by what is given. */
export function textOfElement(element: Element, joint = ' '): string {
  const page = walkPage(element, { checksStyle: false });
  return joint === '\n' ? textOfLines(page.lines) : page.lines.map((line) => line.text).join(joint);
}
