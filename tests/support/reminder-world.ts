/** A computer with reminders on it, in memory: a clock and a zone that jump, a browser that restarts, a worker that dies. */
import type { Activity } from '@/lib/domain/apply/activity';
import type { Application } from '@/lib/domain/apply/application';
import type { ReminderSettings } from '@/lib/domain/apply/reminder-settings';
import { type Reminder, remindersOf } from '@/lib/domain/apply/reminders';
import { makeRemind, type ReminderLedger } from '@/lib/use-cases/apply/remind';
import { Killed, Life } from './mortal';

export class ReminderWorld {
  now: number;
  timeZone = 'Europe/London';
  jobs = new Map<string, Application>();
  interviews: Activity[] = [];
  settings: ReminderSettings = { isOn: true, namesJob: false, pausedUntil: null };
  ledger: ReminderLedger = { since: 0, told: {} };
  isAllowed = true;
  /** The keys of what stands on the screen. */
  readonly screen = new Set<string>();
  /** How often each came up on the screen, and when it came first. */
  readonly cameUp = new Map<string, { times: number; at: number }>();
  /** Those whose showing the browser forgot before the worker, which had died, could write it down. */
  readonly lost = new Map<string, number>();
  alarm: number | null = null;

  constructor(now: number) {
    this.now = now;
  }

  reminders(): Reminder[] {
    const jobs = [...this.jobs.values()];
    return remindersOf(jobs, this.interviews, this.now, this.timeZone);
  }

  /** One life of the worker: it looks, and may be dead after so many moments. True where it came to its end. */
  async look(moments = Number.POSITIVE_INFINITY): Promise<boolean> {
    try {
      await this.worker(new Life(moments)).look();
      return true;
    } catch (error) {
      if (error instanceof Killed) return false;
      throw error;
    }
  }

  worker(life = new Life(Number.POSITIVE_INFINITY)) {
    return makeRemind({
      settings: {
        get: life.bind(async () => this.settings),
        set: life.bind(async (settings) => {
          this.settings = settings;
        }),
      },
      ledger: {
        get: life.bind(async () => this.ledger),
        set: life.bind(async (ledger) => {
          this.ledger = ledger;
        }),
      },
      reminders: life.bind(async () => this.reminders()),
      notifier: {
        isAllowed: life.bind(async () => this.isAllowed),
        standing: life.bind(async () => [...this.screen]),
        show: life.bind(async (reminder) => this.show(reminder)),
        clear: life.bind(async (key) => void this.screen.delete(key)),
      },
      // The browser rings no sooner than half a minute from now.
      ring: life.bind(async (moment) => {
        this.alarm = moment === null ? null : Math.max(moment, this.now + 30_000);
      }),
      now: () => this.now,
    });
  }

  /** Time passes in a browser that runs: alarms ring. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    while (this.alarm !== null && this.alarm <= end) {
      this.now = Math.max(this.now, this.alarm);
      this.alarm = null;
      await this.look();
    }
    this.now = end;
  }

  /** The person or the browser takes everything off the screen. */
  clearScreen(): void {
    for (const key of this.screen) {
      if (this.ledger.told[key] === undefined) this.lost.set(key, (this.lost.get(key) ?? 0) + 1);
    }
    this.screen.clear();
  }

  private show({ key }: Reminder): void {
    if (this.screen.has(key)) return;
    this.screen.add(key);
    const { times = 0, at = this.now } = this.cameUp.get(key) ?? {};
    this.cameUp.set(key, { times: times + 1, at });
  }
}
