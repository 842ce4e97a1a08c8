import type { MarkedWords } from '../../browser/invocations';
import { shownItem } from '../../browser/items';
import { markedText } from '../../browser/marked-text';
import { broughtItem } from '../../browser/typed';
import { clock } from '../clock';
import type { CurrentStore } from '../current-store';

/** The most characters of an example's part, and of its receipt. */
const most = 20_000;

/** Takes marked words to the questions of a new example, with where they came from. Nothing is kept of them before the person says so. */
export function makeBringExample(current: CurrentStore): (marked: MarkedWords) => Promise<void> {
  return async (marked) => {
    const text = (await markedText(marked)).slice(0, most);
    // Whoever left a shared computer is signed out first: what is brought is for whoever sits here now.
    await current.get();
    const { url, title } = marked;
    const takenAt = clock.date().toISOString();
    if (text !== '')
      await broughtItem.set({ quote: text, url: url.slice(0, 4000), title: title.slice(0, 500), takenAt });
    await shownItem.set({ example: true, at: clock.now() });
  };
}
