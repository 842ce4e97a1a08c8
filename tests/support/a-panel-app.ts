import type { TextConflict, Typed } from '@/components/panel/application/application-app';
import type { PanelApp } from '@/components/panel/panel-app';
import type { PopupApp } from '@/components/popup/popup-app';
import type { AdvertDraft } from '@/lib/domain/advert/advert-draft';
import type { Activity } from '@/lib/domain/apply/activity';
import type { Application } from '@/lib/domain/apply/application';
import type { Interview } from '@/lib/domain/apply/interview';
import type { ReminderSettings } from '@/lib/domain/apply/reminder-settings';
import type { Achievement } from '@/lib/domain/evidence/achievement';
import type { ChosenCalendar } from '@/lib/domain/profile/chosen-calendar';
import { ok } from '@/lib/domain/result';
import type { Account } from '@/lib/use-cases/account';
import type { EditableField } from '@/lib/use-cases/advert/field-value';
import type { Consent } from '@/lib/use-cases/first-run/choices';
import type { Live } from '@/lib/use-cases/live';
import type { OpenPage } from '@/lib/use-cases/open-page';
import type { Farewell } from '@/lib/use-cases/shared-computer';
import type { SetAside, SyncState } from '@/lib/use-cases/sync-state';
import { aFitApp } from './a-fit-app';
import { aJobsApp } from './a-jobs-app';
import { type LiveValue, liveValue } from './live-value';
import { somePanelExamples } from './some-examples';

/** Live values that a test may set, in place of those that are only read. */
type Settable<App> = {
  [Key in keyof App]: App[Key] extends { get(): infer T } ? LiveValue<Exclude<T, undefined>> : App[Key];
};

/** The apps of panel and popup in one, with their values to be set. */
export type PanelAppInMemory = Settable<PanelApp> & Settable<PopupApp>;

/** The moment of every test: Friday 20 November 2026, midday in London. */
export const testNow = Date.parse('2026-11-20T12:00:00Z');

/** Everything is sent and fetched. */
export const syncedState: SyncState = {
  problem: null,
  lastSyncedAt: '2026-11-20T11:59:00Z',
  progress: null,
  waiting: 0,
  setAside: [],
};

/** A change that the server refused for good. */
export function aSetAside(columns: Partial<SetAside> = {}): SetAside {
  const change = { kind: 'change', columns: ['notes'], code: '23514', canKeepAnew: false } as const;
  return { operationId: 'op', applicationId: null, aggregate: 'applications', ...change, ...columns };
}

/** Ada, signed in. */
export const signedInPerson: Account = {
  kind: 'person',
  userId: '0b000000-0000-4000-8000-000000000001',
  email: 'ada@example.org',
  needsSignIn: false,
  adoptable: 0,
};

/** The yes that most people of these tests have given. */
const aConsent: Consent = { version: 1, at: '2026-11-12T09:00:00Z', userId: null };

/** What is there before anything is done. */
export interface Start {
  applications?: readonly Application[];
  drafts?: readonly AdvertDraft[];
  conflicts?: readonly TextConflict[];
  activities?: readonly Activity[];
  interviews?: readonly Interview[];
  achievements?: readonly Achievement[];
}

/** One of the applications, as they change; the same object while it is the same. */
function applicationIn(all: Live<readonly Application[]>, id: string): LiveValue<Application | null> {
  const get = () => all.get()?.find((one) => one.id === id) ?? null;
  return { get, subscribe: all.subscribe, set: () => {} };
}

/** Everything the panel and the popup ask for, kept in memory; every change can be undone. */
export function aPanelApp(start: Start = {}): PanelAppInMemory {
  const applications = liveValue<readonly Application[]>(start.applications ?? []);
  const drafts = liveValue<readonly AdvertDraft[]>(start.drafts ?? []);
  const conflicts = liveValue<readonly TextConflict[]>(start.conflicts ?? []);
  const activities = liveValue<readonly Activity[]>(start.activities ?? []);
  const account = liveValue<Account>(signedInPerson);
  const farewell = liveValue<Farewell | null>(null);
  const consent = liveValue<Consent | null>(aConsent);
  const pinned = liveValue<string | null>(null);
  const declinedSites = liveValue<readonly string[]>([]);
  const typed = new Map<string, LiveValue<Typed | null>>();
  const typedAt = (key: string) => {
    const known = typed.get(key) ?? liveValue<Typed | null>(null);
    typed.set(key, known);
    return known;
  };

  const undoable = async (live: LiveValue<readonly Application[]>, next: readonly Application[]) => {
    const before = live.get() ?? [];
    live.set(next);
    return async () => live.set(before);
  };
  const change = (id: string, columns: Partial<Application>) =>
    undoable(
      applications,
      (applications.get() ?? []).map((one) => (one.id === id ? { ...one, ...columns } : one)),
    );
  const without = (id: string) => (applications.get() ?? []).filter((one) => one.id !== id);

  return {
    account,
    ...aJobsApp(applications, start.interviews),
    due: applications,
    fit: aFitApp(applications, start.achievements),
    examples: somePanelExamples(),
    applications,
    openBoard: () => {},
    applicationOf: (id) => applicationIn(applications, id),
    drafts,
    conflicts,
    sync: liveValue<SyncState>(syncedState),
    page: liveValue<OpenPage>({ kind: 'no-access', tabId: 7 }),
    shown: liveValue<NonNullable<ReturnType<PanelApp['shown']['get']>> | null>(null),
    activitiesOf: () => activities,
    now: () => testNow,
    timeZone: 'Europe/London',
    locale: 'en-GB',
    chosen: liveValue<ChosenCalendar | null>(null),
    shortcut: liveValue('Alt+Shift+J'),
    pinned,
    declinedSites,
    pin: async (id) => pinned.set(id),
    answerSame: async () => null,
    allowSite: async () => true,
    disallowSite: async () => {},
    declineSite: async (site) => declinedSites.set([...(declinedSites.get() ?? []), site]),
    savePage: async () => ({ kind: 'none', why: 'not-an-advert' }),
    undoSave: async (id) => applications.set(without(id)),
    remove: (id) => undoable(applications, without(id)),
    confirmDraft: async (id) => ok({ applicationId: id }),
    async discardDraft(id) {
      const before = drafts.get() ?? [];
      drafts.set(before.filter((draft) => draft.id !== id));
      return async () => drafts.set(before);
    },
    correctField: async (id, field, value) => ok(await change(id, columnsOf(field, value))),
    async confirmField(id, field) {
      const application = applications.get()?.find((one) => one.id === id);
      const reading = application?.advertReading;
      const receipt = reading?.receipts[field];
      if (!reading || !receipt) return async () => {};
      const receipts = { ...reading.receipts, [field]: { ...receipt, isDoubtful: false } };
      return change(id, { advertReading: { ...reading, receipts } });
    },
    changeStatus: (id, status) => change(id, { status }),
    moveStatus: async (id, day) => ok(await change(id, { appliedAt: `${day}T12:00:00Z` })),
    addEntry: async () => ok(async () => {}),
    async removeEntry(id) {
      const before = activities.get() ?? [];
      activities.set(before.filter((one) => one.id !== id));
      return async () => activities.set(before);
    },
    keepNotes: async (id, notes) => ok(await change(id, { notes })),
    readFile: async (file) => ok(await file.text()),
    attachText: async (id, { text }) => ok(await change(id, { jobDescription: text })),
    detachText: (id) => change(id, { jobDescription: null }),
    readPasted: async () => ({ fields: {}, receipts: {}, facts: [] }),
    addByHand: async () => ok({ applicationId: 'added' }),
    planFollowUp: (id: string, day: string | null) =>
      change(id, { nextFollowupAt: day === null ? null : `${day}T09:00:00Z` }),
    planNextAction: async (id, step) =>
      ok(await change(id, { nextAction: step?.words ?? null, nextActionDue: step?.day || null })),
    savedAt: async (url) => applications.get()?.find(({ jobUrl }) => jobUrl === url) ?? null,
    finishNextAction: (id) => change(id, { nextAction: null, nextActionDue: null }),
    answerInterview: async () => async () => {},
    snooze: (item, day) => change(item.applicationId, { nextFollowupAt: `${day}T09:00:00Z` }),
    logNews: async (id, news) => ok(await change(id, news.kind === 'rejected' ? { status: 'rejected' } : {})),
    finishFollowUp: (id) => change(id, { nextFollowupAt: null }),
    settleConflict: async (id) => conflicts.set((conflicts.get() ?? []).filter((one) => one.id !== id)),
    shared: liveValue(false),
    farewell,
    consent,
    server: 'starboard.supabase.example',
    agree: async (isAgreed) => consent.set(isAgreed ? aConsent : null),
    endFarewell: async () => farewell.set(null),
    typed: typedAt,
    keepTyped: (key, what) => typedAt(key).set(what),
    discardSetAside: async () => {},
    openOptions: () => {},
    signUp: async () => ok(null),
    signIn: async () => ok(null),
    signOut: async () => account.set({ kind: 'device' }),
    adopt: async () => account.set(signedInPerson),
    retrySetAside: async () => {},
    keepSetAside: async () => {},
    openPage: () => {},
    openShortcutSettings: () => {},
    reportPage: async () => ok({ name: 'starboard-page-2026-11-20.json', text: '{}' }),
    saveFile: () => {},
    openPanel: () => {},
    openAccount: () => {},
    ...someReminders(),
  };
}

function columnsOf(field: EditableField, value: string): Partial<Application> {
  if (field === 'title') return { jobTitle: value };
  if (field === 'company') return { company: value };
  if (field === 'closingOn') return { closingDate: value || null };
  if (field === 'text') return { jobDescription: value || null };
  return { [field]: value || null };
}

/** Reminders that are off in a browser that would allow them. */
export function someReminders() {
  const reminders = liveValue<ReminderSettings>({ isOn: false, namesJob: false, pausedUntil: null });
  const mayNotify = liveValue(false);
  const setReminders = async (chosen: Partial<ReminderSettings>) => {
    const before = reminders.get();
    if (before !== undefined) reminders.set({ ...before, ...chosen });
  };
  return {
    reminders,
    mayNotify,
    setReminders,
    turnOnReminders: async () => {
      mayNotify.set(true);
      await setReminders({ isOn: true });
      return true;
    },
  };
}
