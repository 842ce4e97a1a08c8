import { browser } from 'wxt/browser';

/** The mark of a browser that has begun; it stays when somebody signs out. */
const mark = 'hasBegun';

/** Forgets all that pages keep until the browser closes: undo, what was typed, what is to be shown. */
export async function forgetSessionValues(): Promise<void> {
  const kept = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(kept.filter((key) => key !== mark));
}
