import { browser } from 'wxt/browser';
import type { MarkedWords } from './invocations';

/** The marked words with their lines, where the browser lets us into that frame; as it hands them over elsewhere. */
export async function markedText({ tabId, frameId, text }: MarkedWords): Promise<string> {
  const target = { tabId, frameIds: [frameId] };
  const [frame] = await browser.scripting
    .executeScript({ target, func: () => getSelection()?.toString() ?? '' })
    .catch(() => []);
  const lines = typeof frame?.result === 'string' ? frame.result.trim() : '';
  return lines === '' ? text.trim() : lines;
}
