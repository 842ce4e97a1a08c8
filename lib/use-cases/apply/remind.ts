/**
 * Tells what is due, once and on time. Nothing is remembered but what was told: whatever happened meanwhile (a killed
 * worker, a lost alarm, a restart, sleep, another clock or zone), the next look works out again what is to be told.
 */
import * as z from 'zod/mini';
import { isPaused, type ReminderSettings } from '../../domain/apply/reminder-settings';
import { type Reminder, tellsFor } from '../../domain/apply/reminders';
import type { Kept } from '../kept';
import { takeTurns } from '../take-turns';

/** What was told and when, by the reminder's key, and the moment from which on anything is told. Milliseconds since 1970. */
export const reminderLedgerSchema = z.object({
  since: z.number(),
  told: z.record(z.string(), z.number()),
});
export type ReminderLedger = z.infer<typeof reminderLedgerSchema>;

/** The browser's notifications, by the keys of their reminders. */
export interface Notifier {
  /** Whether the person allowed them. */
  isAllowed(): Promise<boolean>;
  /** Those that are on the screen or in the browser's tray now. */
  standing(): Promise<readonly string[]>;
  /** A second one with the same key takes the place of the first. */
  show(reminder: Reminder): Promise<void>;
  clear(key: string): Promise<void>;
}

export interface RemindNeeds {
  settings: Kept<ReminderSettings>;
  /** Written here alone. */
  ledger: Kept<ReminderLedger>;
  /** All that are or will be of use (see `remindersOf`). */
  reminders(): Promise<readonly Reminder[]>;
  notifier: Notifier;
  /** Has `look` called at a moment, milliseconds since 1970; null for never. One alarm stands at a time. */
  ring(moment: number | null): Promise<void>;
  now(): number;
}

/** Nobody hears of a change of the time zone, so the next look is never further off than an hour, in milliseconds. */
const longestWait = 3_600_000;

/** A worker that dies among several reminders is woken to tell the rest, after so many milliseconds: as soon as an alarm may ring. */
const afterDeath = 30_000;

/** So long the ledger knows what is not due any more: it may come back with an undo, or a clock that is set back. */
const remembersFor = 60 * 86_400_000;

export function makeRemind(needs: RemindNeeds) {
  const inTurn = takeTurns();
  return {
    /** Tells what is due, takes back what is not due any more, and sets the alarm for the next. */
    look: () => inTurn(() => look(needs)),
    /** Turning reminders on tells of nothing that was due before. */
    choose: (chosen: Partial<ReminderSettings>) => inTurn(() => choose(needs, chosen)),
  };
}

async function choose(needs: RemindNeeds, chosen: Partial<ReminderSettings>): Promise<void> {
  const before = await needs.settings.get();
  if (chosen.isOn && !before.isOn) {
    await needs.ledger.set({ ...(await needs.ledger.get()), since: needs.now() });
  }
  await needs.settings.set({ ...before, ...chosen });
  await look(needs);
}

async function look(needs: RemindNeeds): Promise<void> {
  const { settings, notifier, ring, now } = needs;
  if (!(await notifier.isAllowed())) return ring(null);
  const chosen = await settings.get();
  const { isOn, pausedUntil } = chosen;
  const reminders = isOn ? await needs.reminders() : [];
  const standing = await clearGone(notifier, reminders);
  if (!isOn) return ring(null);
  const isQuiet = isPaused(chosen, now());
  if (!isQuiet) await tellDue(needs, reminders, standing);
  const next = isQuiet ? pausedUntil : nextMoment(reminders, now());
  await ring(Math.min(next ?? Number.POSITIVE_INFINITY, now() + longestWait));
}

/** Takes back notifications whose cause went; answers those that stand. */
async function clearGone(notifier: Notifier, reminders: readonly Reminder[]): Promise<Set<string>> {
  const keys = new Set(reminders.map(({ key }) => key));
  const standing = await notifier.standing();
  for (const key of standing) if (!keys.has(key)) await notifier.clear(key);
  return new Set(standing.filter((key) => keys.has(key)));
}

/**
 * One notification each, oldest first. What is told is written down after it is shown, so that a death between the
 * two misses nothing; and what stands on the screen is not shown again, so that it tells nothing twice.
 */
async function tellDue(needs: RemindNeeds, reminders: readonly Reminder[], standing: ReadonlySet<string>) {
  const { ledger, notifier, now, ring } = needs;
  let known = tidied(await ledger.get(), reminders, now());
  const due = dueNow(reminders, known, now());
  if (due.length === 0) return;
  await ring(now() + afterDeath);
  for (const reminder of due) {
    if (!standing.has(reminder.key)) await notifier.show(reminder);
    known = { ...known, told: { ...known.told, [reminder.key]: now() } };
    await ledger.set(known);
  }
}

/** What is due and was not told; what was due more than a week ago, or before reminders were on, is left alone. */
export function dueNow(
  reminders: readonly Reminder[],
  { since, told }: ReminderLedger,
  now: number,
): Reminder[] {
  const oldest = Math.max(since, now - tellsFor);
  return reminders.filter(({ key, at }) => at <= now && at >= oldest && told[key] === undefined);
}

function nextMoment(reminders: readonly Reminder[], now: number): number | undefined {
  return reminders.find(({ at }) => at > now)?.at;
}

/** Without what is long over; and a beginning that lies ahead was set under another clock. */
function tidied(ledger: ReminderLedger, reminders: readonly Reminder[], now: number): ReminderLedger {
  const keys = new Set(reminders.map(({ key }) => key));
  const kept = Object.entries(ledger.told).filter(([key, at]) => keys.has(key) || at > now - remembersFor);
  return { since: Math.min(ledger.since, now), told: Object.fromEntries(kept) };
}
