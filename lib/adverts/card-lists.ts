import type { Box } from './page-box';

/** Whether a box is a list of alike, linked blocks: search results, similar jobs, news. */
export function isCardList(box: Box): boolean {
  return cardsIn(box) >= 3;
}

/** How many children look like one another's cards: same tag and class, some text, and a link in each. */
export function cardsIn(box: Box): number {
  if (box.children.length < 3) return 0;
  const groups = new Map<string, number>();
  for (const child of box.children) {
    const cards = isCard(child);
    if (!cards) continue;
    const key = `${child.tag}.${child.names.split(' ')[0] ?? ''}`;
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  const most = Math.max(0, ...groups.values());
  return most >= box.children.length * 0.4 ? most : 0;
}

/** A small block with a link in it. */
export function isCard(box: Box): boolean {
  if (box.characters < 25 || box.characters > 1800 || box.end - box.first < 2) return false;
  return box.linkCharacters >= 8 && box.linkCharacters / box.characters > 0.08;
}
