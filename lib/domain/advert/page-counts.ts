/** What the page script counts in the languages it knows, and what its lines show in others. */
import { appliesAbroad } from './hiring-abroad';
import type { PageReading } from './page-reading';
import { sectionsAbroad } from './section-headings';

/** Headings in the advert's body that sections of adverts have. */
export function sectionCount({ signals, lines }: PageReading): number {
  return Math.max(signals.sectionHeadings, sectionsAbroad(lines));
}

/** Controls near the advert whose words ask to apply. */
export function applyCount({ signals, lines }: PageReading): number {
  const abroad = lines.filter(
    ({ kind, text }) =>
      text.length < 60 &&
      (kind === 'link'
        ? appliesAbroad.test(text) || toApply.test(text)
        : kind === 'text' && glued.test(text)),
  );
  return Math.max(signals.applyControls, abroad.length);
}

/** "Posted 4d ago Quick apply": a link at the end of another line. */
const glued = /\b(?:quick apply|easy apply|apply now)$/i;

/** "Log in to apply": the way there leads through an account. */
const toApply = /^(?:log ?in|sign in|register|join)(?: or (?:log ?in|sign up|register))? to apply\b/i;
