/** What the person has to do next for an application, in words, and by when. */
import type { Activity } from './activity';
import type { Application } from './application';
import { closedStatuses } from './status';

export type NextAction = Pick<Application, 'nextAction' | 'nextActionDue'>;

/** Two steps in one line. */
const between = '; ';

/**
 * What is next where something more was asked for: nothing that stands is lost. The new words (not empty) come after
 * the ones that stand, once, and the earlier of the two days counts; `day` is `YYYY-MM-DD`, or empty for none.
 */
export function withMore({ nextAction, nextActionDue }: NextAction, words: string, day: string): NextAction {
  const days = [nextActionDue ?? '', day].filter((one) => one !== '').sort();
  const stands = stepsIn(nextAction ?? '').includes(words);
  return {
    nextAction: stands ? nextAction : [nextAction ?? '', words].filter((one) => one !== '').join(between),
    nextActionDue: days[0] ?? null,
  };
}

/** Whether something is to be done of which no day tells: it is never due, and seen only where it is looked for. */
export function isUndated({
  nextAction,
  nextActionDue,
  status,
}: NextAction & Pick<Application, 'status'>): boolean {
  return nextAction !== null && nextActionDue === null && !closedStatuses.has(status);
}

/** The steps that were put into one line, each in its own words. */
export function stepsIn(nextAction: string): string[] {
  return nextAction.split(between);
}

/** Where the words stand in an entry of the history: a subject is one short line. */
export function entryTexts(words: string | null): Pick<Activity, 'subject' | 'body'> {
  const isShort = words === null || [...words].length <= 300;
  return isShort ? { subject: words, body: null } : { subject: null, body: words };
}
