import type { ToldFacts, ToldRole } from '../../document-text';
import type { CvReading, CvRole, Found } from './cv-reading';
import type { CvLine } from './find-sections';
import { wordsOf } from './lost-words';

/**
 * The reading, put right by a copy for machines that the document carries: its names and dates are what the person
 * typed. Its receipts stay the lines of the page; a role that was not found there is added with the lines that name it.
 */
export function withToldFacts(reading: CvReading, facts: ToldFacts, lines: readonly CvLine[]): CvReading {
  const taken = new Set<CvRole>();
  const matched = facts.roles.map((told) => {
    const same = reading.roles.find((role) => !taken.has(role) && isSame(role, told));
    if (same !== undefined) taken.add(same);
    return { told, same };
  });
  const corrected = new Map(
    matched.flatMap(({ told, same }) => (same ? [[same, correct(same, told)] as const] : [])),
  );
  const added = matched.flatMap(({ told, same }) => (same === undefined ? [roleOf(told, lines)] : []));
  return {
    ...reading,
    name: found(facts.name, reading.name, lines),
    email: found(facts.email, reading.email, lines),
    roles: [...reading.roles.map((role) => corrected.get(role) ?? role), ...added],
  };
}

/** The same beginning, as far as both say, and a word in common; or both names the same. */
function isSame(role: CvRole, told: ToldRole): boolean {
  const start = role.dates.start?.on.slice(0, 4);
  const isStart = start !== undefined && start === told.start?.on.slice(0, 4);
  const own = wordsOf(`${role.title} ${role.employer}`);
  const shared = wordsOf(`${told.title} ${told.employer}`).filter((word) => own.includes(word));
  return isStart ? shared.length > 0 : shared.length > 0 && shared.length >= own.length;
}

function correct(role: CvRole, { title, employer, start, end, isCurrent }: ToldRole): CvRole {
  const dates = { ...role.dates, start: start ?? role.dates.start, end, isCurrent };
  return {
    ...role,
    title: title || role.title,
    employer: employer || role.employer,
    dates: start === null && end === null ? role.dates : dates,
  };
}

function roleOf({ title, employer, start, end, isCurrent }: ToldRole, lines: readonly CvLine[]): CvRole {
  return {
    kind: 'employment',
    title: title || employer,
    employer: title === '' ? '' : employer,
    location: null,
    dates: { written: '', start, end, isCurrent },
    bullets: [],
    lines: [title, employer].flatMap((text) => lineWith(text, lines)),
  };
}

function lineWith(text: string, lines: readonly CvLine[]): number[] {
  const line =
    text === '' ? undefined : lines.find((one) => one.text.toLowerCase().includes(text.toLowerCase()));
  return line === undefined ? [] : [line.at];
}

function found(
  told: string | null,
  read: Found<string> | null,
  lines: readonly CvLine[],
): Found<string> | null {
  if (told === null) return read;
  const on = lineWith(told, lines);
  return { value: told, lines: on.length > 0 ? on : (read?.lines ?? []) };
}
