/** Pages that hold several posts one under another, each with its own heading or its own button. */
import { isGenericTitle } from './clean-title';
import { fieldLabelled } from './fact-labels';
import { appliesAbroad, hiringAbroad } from './hiring-abroad';
import { hiring } from './job-words';
import { sectionCount } from './page-counts';
import type { PageLine, PageReading } from './page-reading';
import { namesRole } from './role-nouns';
import { holdsText } from './same-name';
import { headsSectionAbroad } from './section-headings';
import { saysKindOfWork } from './work-kinds';

/** Two posts and more under headings of one level, where neither the page's title nor its first heading is one of them. */
export function headsSeveralPosts(page: PageReading): boolean {
  const { lines, documentTitle } = page;
  const top = lines.find(({ kind, level }) => kind === 'heading' && level === 1);
  if (namesOneRole(documentTitle) || (top !== undefined && namesOneRole(top.text))) return false;
  const saysEnough = sectionCount(page) >= 2 ? statesPost : offersPost;
  const posts = [...lines.keys()].filter((at) => headsPost(page, lines[at]));
  return [1, 2, 3, 4, 5].some((level) => {
    const alike = posts.filter((at) => lines[at]?.level === level);
    return (
      new Set(alike.map((at) => lines[at]?.text)).size >= 2 && alike.every((at) => saysEnough(lines, at))
    );
  });
}

function headsPost({ documentTitle }: PageReading, line: PageLine | undefined): boolean {
  if (line?.kind !== 'heading' || !line.isBody || line.text.length > 90) return false;
  const { text } = line;
  return (
    namesRole(text) &&
    !isGenericTitle(text) &&
    !headsSectionAbroad(text) &&
    !ofOnePost.test(text) &&
    !holdsText(documentTitle, text)
  );
}

/** Headings of one advert that speak of its role: "About the manager", "Your team leader", "Why work as a chef with us?". */
const ofOnePost =
  /^(?:about|your|our|the|what|who|why|how|meet|working|support|key|main|a |in |als |ihre?|deine?|unsere?|das |wer |votre|vos|le |la |tu |su |sobre)\b|[?!:]$/iu;

/** "Corrigan Architects" and "Nurses" are no one's job. */
function namesOneRole(text: string): boolean {
  return namesRole(text.replace(/\p{L}+s(?!\p{L})/gu, ''));
}

/** Below a post's heading its facts, or, where nothing is headed as an advert's sections are, what is said to the reader. */
function offersPost(lines: readonly PageLine[], at: number): boolean {
  const next = lines[at + 1];
  const isSaid = next !== undefined && next.kind === 'text' && next.text.length >= 80;
  return (
    statesPost(lines, at) || (isSaid && (next.text.match(hiring) ?? next.text.match(hiringAbroad)) !== null)
  );
}

/** Below a post's heading, up to the next: what it pays, when it closes, how much work it is, or a button. */
function statesPost(lines: readonly PageLine[], at: number): boolean {
  const level = lines[at]?.level ?? 0;
  const next = lines.findIndex((line, index) => index > at && line.kind === 'heading' && line.level <= level);
  const own = lines.slice(at + 1, Math.min(next === -1 ? at + 20 : next, at + 20));
  return own.some(
    ({ kind, text }) =>
      (kind === 'link' &&
        text.length < 50 &&
        (/\b(?:apply|details|more)\b/i.test(text) || appliesAbroad.test(text))) ||
      (text.length < 120 &&
        (saysKindOfWork.test(text) || fieldLabelled(text.split(/[:：]/)[0] ?? '') !== null)),
  );
}

/** Three days and more on which something closes, each in a line of its own: a list with its last days. */
export function closesOften({ lines }: PageReading): boolean {
  const days = lines
    .filter(({ text }) => text.length <= 160)
    .map(({ text }) => lastDay.exec(text)?.[1]?.toLowerCase())
    .filter((day) => day !== undefined);
  return new Set(days).size >= 3;
}

const lastDay =
  /\b(?:clos(?:ing date|es|ing on)|deadline|apply by|last day to apply|bewerbungsschluss|date limite|sluitingsdatum|sista ansökningsdag|ansøgningsfrist|søknadsfrist|scadenza|plazo|prazo)\b.{0,14}?(\d{1,2}(?:st|nd|rd|th|\.)? ?\p{L}{3,9}|\d{1,2}[./-]\d{1,2})/iu;

/** The same button again and again between the lines of what would be the text: the rows of a list. */
export function repeatsControls({ lines, signals }: PageReading): boolean {
  if (signals.proseLines >= 10) return false;
  const from = lines.findIndex(({ isBody }) => isBody);
  const to = lines.findLastIndex(({ isBody }) => isBody);
  const places = new Map<string, number[]>();
  for (const [at, { kind, text }] of lines.entries())
    if (kind === 'link' && at > from && at <= to + 2 && text.length <= 30)
      places.set(text, [...(places.get(text) ?? []), at]);
  return [...places.values()].some(
    (own) => own.length >= 4 && own.every((at, index) => index === 0 || at - (own[index - 1] ?? 0) >= 3),
  );
}
