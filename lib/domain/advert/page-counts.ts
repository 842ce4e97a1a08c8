/** What the page script counts in the languages it knows, and what its lines show in others. */
import { appliesAbroad } from './hiring-abroad';
import type { PageLine, PageReading } from './page-reading';
import { sectionsAbroad } from './section-headings';

/** Headings in the advert's body that sections of adverts have. */
export function sectionCount({ signals, lines }: PageReading): number {
  return Math.max(signals.sectionHeadings, counted(sections, lines, sectionsAbroad));
}

/** Controls near the advert whose words ask to apply. */
export function applyCount({ signals, lines }: PageReading): number {
  return Math.max(signals.applyControls, counted(controls, lines, controlsAbroad));
}

/** "Posted 4d ago Quick apply": a link at the end of another line. */
const glued = /\b(?:quick apply|easy apply|apply now)$/i;

/** "Log in to apply": the way there leads through an account. */
const toApply = /^(?:log ?in|sign in|register|join)(?: or (?:log ?in|sign up|register))? to apply\b/i;

function controlsAbroad(lines: readonly PageLine[]): number {
  return lines.filter(
    ({ kind, text }) =>
      text.length < 60 &&
      (kind === 'link'
        ? appliesAbroad.test(text) || toApply.test(text)
        : kind === 'text' && glued.test(text)),
  ).length;
}

type Counts = WeakMap<readonly PageLine[], number>;
const sections: Counts = new WeakMap();
const controls: Counts = new WeakMap();

/** A count of one reading's lines, made once: several rules ask for it. */
function counted(
  counts: Counts,
  lines: readonly PageLine[],
  count: (lines: readonly PageLine[]) => number,
): number {
  const known = counts.get(lines);
  if (known !== undefined) return known;
  const made = count(lines);
  counts.set(lines, made);
  return made;
}
