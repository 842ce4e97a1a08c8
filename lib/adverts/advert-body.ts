/**
 * Finds the advert among the boxes of a page: the smallest block that holds nearly all of what reads like an
 * advert, without the furniture inside it. Sections in sibling blocks stay together, because the search only
 * goes down while one child holds most of its parent's weight.
 */
import { cardsIn, isCard, isCardList } from './card-lists';
import type { Box, Line, PageText } from './page-box';
import { isNoiseHeading, isNoiseName, isPageWord, isSectionHeading } from './section-words';

export interface AdvertBody {
  box: Box;
  lines: Line[];
  score: number;
  /** Lines of prose, and section headings, in it. */
  proseLines: number;
  sectionHeadings: number;
  /** For every line of the page whether it is furniture, or a card of a list. */
  furniture: readonly LineRole[];
}

export type LineRole = 'kept' | 'furniture' | 'card';

const furniture = new Set(['nav', 'footer', 'dialog', 'menu']);
const furnitureRoles =
  /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar|tooltip|alert)$/;

export function findAdvertBody(page: PageText): AdvertBody {
  const scores = scoreLines(page.lines);
  const roles = rolesOfLines(page, prefixSums(scores));
  const sums = prefixSums(scores.map((score, at) => (roles[at] === 'kept' ? score : 0)));
  const weight = (box: Box) => (sums[box.end] ?? 0) - (sums[box.first] ?? 0);

  let box = page.root;
  for (;;) {
    const heaviest = heaviestOf(box.children, weight);
    if (heaviest === null || weight(heaviest) === 0 || weight(heaviest) < weight(box) * 0.8) break;
    box = heaviest;
  }
  const lines = keptLines(box, page, roles);
  return {
    box,
    lines,
    score: weight(box),
    proseLines: lines.filter(isProse).length,
    sectionHeadings: lines.filter(isSectionLine).length,
    furniture: roles,
  };
}

function heaviestOf(boxes: readonly Box[], weight: (box: Box) => number): Box | null {
  let heaviest: Box | null = null;
  for (const box of boxes) if (heaviest === null || weight(box) > weight(heaviest)) heaviest = box;
  return heaviest;
}

function scoreLines(lines: readonly Line[]): number[] {
  return lines.map((line) => {
    if (line.kind === 'link') return 0;
    if (isSectionLine(line)) return 120;
    if (!isProse(line)) return 0;
    return Math.min(spokenLength(line.text), 400) + (line.kind === 'bullet' ? 20 : 0);
  });
}

export function isSectionLine(line: Line): boolean {
  if (line.kind === 'link' || line.kind === 'bullet') return false;
  const isHead =
    line.kind !== 'text' || line.text.endsWith(':') || (line.text.length <= 40 && !/[.,;!]$/.test(line.text));
  return isHead && isSectionHeading(line.text);
}

/** Prose: a bullet, or a line long enough to be a sentence; scripts without spaces say more per character. */
export function isProse(line: Line): boolean {
  if (line.kind === 'link' || line.kind === 'heading') return false;
  return spokenLength(line.text) >= (line.kind === 'bullet' ? 18 : 45);
}

function spokenLength(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + dense * 1.5;
}

function prefixSums(scores: readonly number[]): number[] {
  const sums = [0];
  for (const score of scores) sums.push((sums.at(-1) ?? 0) + score);
  return sums;
}

/** Marks the lines of the outermost blocks that are furniture; what holds most of the advert never is. */
function rolesOfLines(page: PageText, sums: readonly number[]): LineRole[] {
  const total = sums.at(-1) ?? 0;
  const roles = new Array<LineRole>(page.lines.length).fill('kept');
  const queue: Box[] = [...page.root.children];
  for (let box = queue.pop(); box !== undefined; box = queue.pop()) {
    if (box.end === box.first) continue;
    const share = total === 0 ? 0 : ((sums[box.end] ?? 0) - (sums[box.first] ?? 0)) / total;
    // A list of cards may be most of a page; an advert's sections are fewer and hold few links.
    if (cardsIn(box) >= 8) {
      // An advert may be open between the cards.
      for (const child of box.children)
        if (isCard(child)) roles.fill('card', child.first, child.end);
        else queue.push(child);
    } else if (share < 0.5 && isFurniture(box, page))
      roles.fill(isCardList(box) ? 'card' : 'furniture', box.first, box.end);
    else for (const child of box.children) queue.push(child);
  }
  return roles;
}

function isFurniture(box: Box, page: PageText): boolean {
  if (furniture.has(box.tag) || furnitureRoles.test(roleOf(box))) return true;
  if (isForm(box)) return true;
  const linked = box.linkCharacters / Math.max(box.characters, 1);
  if (linked > 0.75 && box.characters > 60 && box.end - box.first > 2) return true;
  if (
    isNoiseName(box.names) &&
    (linked > 0.3 || box.characters < 400 || /cookie|consent|similar|related|recommend/.test(box.names))
  )
    return true;
  if (box.tag === 'header' && linked > 0.4) return true;
  return isCardList(box) || startsWithNoise(box, page);
}

function roleOf(box: Box): string {
  return Element.prototype.getAttribute.call(box.element, 'role') ?? '';
}

/** Many fields and little text between them. A form round a whole page (ASP.NET) is not one. */
export function isForm(box: Box): boolean {
  return box.fields >= 2 && box.characters / box.fields < 140;
}

/** A block whose first line heads similar jobs, sharing, alerts or a form. */
function startsWithNoise(box: Box, page: PageText): boolean {
  const first = page.lines[box.first];
  if (first === undefined || box.end - box.first < 2) return false;
  return first.kind !== 'text' && first.kind !== 'bullet' && isNoiseHeading(first.text);
}

function keptLines(box: Box, page: PageText, roles: readonly LineRole[]): Line[] {
  const kept: Line[] = [];
  let mutedLevel = 0;
  for (let at = box.first; at < box.end; at += 1) {
    const line = page.lines[at];
    if (line === undefined || roles[at] !== 'kept') continue;
    // In a flat block a noise heading silences what follows, up to a heading as high as itself.
    if (line.kind === 'heading') mutedLevel = nextMutedLevel(line, mutedLevel);
    if (mutedLevel > 0 || isCallToAction(line) || isPageWord(line.text)) continue;
    if (isPageFact(line)) {
      at += isShortValue(page.lines[at + 1]) ? 1 : 0;
      continue;
    }
    kept.push(line);
  }
  return trimTail(kept);
}

function nextMutedLevel(heading: Line, mutedLevel: number): number {
  if (isNoiseHeading(heading.text)) return heading.level;
  return heading.level <= mutedLevel ? 0 : mutedLevel;
}

/** Facts about the page rather than the job: when it was posted, how often it was seen. */
function isPageFact(line: Line): boolean {
  const isHead = line.kind === 'heading' || line.kind === 'label';
  return (
    isHead &&
    /^(?:date posted|posted(?: on| date)?|posting date|(?:employer|company)(?:'|’)s website|job views|number of (?:views|applicants))[:\s]{0,2}$/i.test(
      line.text,
    )
  );
}

function isShortValue(line: Line | undefined): boolean {
  return line !== undefined && line.kind !== 'heading' && line.kind !== 'label' && line.text.length <= 60;
}

const callToAction =
  /^(?:jetzt |online |apply|save|share|print|e-?mail|send|back|return|go back|report|sign|log ?in|register|view|see|show|read|add to|post a job|tweet|facebook|twitter|linkedin|whatsapp|copy|skip|close|next|previous|home|search|menu|follow|download|upload|top|odpov|vytisk|přidat|sdílet|bewerben|drucken|merken|teilen|postuler|partager|imprimer|candidat|compart|guardar|salvar|aplikuj|zapisz|відгук|зберегти|поділи|скопію|応募|保存|印刷|지원|공유|스크랩)/;

function isCallToAction(line: Line): boolean {
  if (line.isControl) return true;
  return (
    line.kind === 'link' &&
    line.text.length < 60 &&
    callToAction.test(line.text.toLowerCase().replace(/^[^\p{L}]{1,3}/u, ''))
  );
}

/** Takes headings and links off the end: what they headed was furniture. */
function trimTail(lines: Line[]): Line[] {
  let end = lines.length;
  while (end > 0 && /^(?:heading|link)$/.test(lines[end - 1]?.kind ?? '')) end -= 1;
  return lines.slice(0, end);
}
