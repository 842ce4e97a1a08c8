/** The parts of the worker, joined to each other; nothing is listened to here. */
import { authKey, authStorage } from '../../browser/auth-storage';
import { tickBadge } from '../../browser/badge';
import { accountItem, isAskingItem } from '../../browser/presence-items';
import { makeAuth } from '../../sync/auth';
import { openProject, type Project } from '../../sync/client';
import { makeSync } from '../../sync/make-sync';
import { clock } from '../clock';
import { type CurrentStore, makeCurrentStore } from '../current-store';
import { makeAccount } from './account';
import { type BadgeTitle, makeShowBadge } from './badge';
import { makeClip } from './clip';
import { makeBringChoices } from './first-run';
import { isAtRest } from './is-at-rest';
import { makeLearner } from './learning';
import { hasConsent, withConsent } from './need-consent';
import { makeReminders, type ReminderText } from './reminders';
import { makeShared } from './shared';
import { makeSyncLoop } from './sync-loop';

/** What the worker is told by the build and by the texts. */
export interface WorkerWorldOptions {
  /** The Supabase project that this build belongs to. */
  project: { url: string; publishableKey: string };
  badgeTitle: BadgeTitle;
  reminderText: ReminderText;
}

/** Everything the worker does, for whoever hears that it is wanted. */
export type WorkerWorld = ReturnType<typeof makeWorkerWorld>;

/** How long the icon says "saved", milliseconds; a worker that dies sooner says the number due when it starts again. */
const tickShownFor = 1500;

/** Makes the parts and joins them; a part that needs another asks for it when it is called, not before. */
export function makeWorkerWorld({ project: address, badgeTitle, reminderText }: WorkerWorldOptions) {
  const send = withConsent((input, init) => fetch(input, init), hasConsent);
  const project = openProject({ ...address, storage: authStorage, storageKey: authKey, fetch: send });
  // Whoever left a shared computer is signed out before anything of theirs is read.
  const current = makeCurrentStore({
    live: accountItem.live,
    get: async () => {
      await shared.begin();
      return accountItem.get();
    },
  });
  const showBadge = makeShowBadge(current, badgeTitle);
  const reminders = makeReminders(current, reminderText);
  const learn = makeLearner(current, project);
  const bringChoices = makeBringChoices(current, () => loop.wish());
  const loop = makeSyncLoop({
    sync: () => syncOf(current, project),
    tellSlow: async (isSlow) => {
      if ((await isAskingItem.get()) !== isSlow) await isAskingItem.set(isSlow);
    },
    isAtRest: async () => isAtRest(await current.get(), clock.now()),
    afterwards: async () => {
      await account.noteSession();
      await bringChoices();
      await showBadge();
      await reminders.look();
      void learn().catch(onNothingLearned);
    },
  });
  const account = makeAccount({
    auth: makeAuth(project),
    current,
    needsSignIn: () => project.session.needsSignIn(),
    onArrival: () => shared.arrive(),
    sync: () => loop.wish(true),
  });
  const shared = makeShared(account, () => loop.wish());
  const clip = makeClip(current, {
    onWritten: () => loop.wish(),
    onSaved: () => {
      void tickBadge();
      setTimeout(() => void showBadge(), tickShownFor);
    },
  });
  return {
    current,
    loop,
    account,
    shared,
    clip,
    reminders,
    showBadge,
    remind: () => void reminders.look().catch(onNoReminder),
  };
}

/** Null where there is nobody to sync for, or they have not agreed to it. */
async function syncOf(current: CurrentStore, project: Project) {
  const store = await current.get();
  if (store.owner.kind === 'device') return null;
  if (await hasConsent()) return makeSync({ project, store });
  await store.report.set({ ...(await store.report.get()), problem: 'consent' });
  return null;
}

function onNoReminder(error: unknown): void {
  console.error('The reminders could not be looked after', error);
}

function onNothingLearned(error: unknown): void {
  console.error('What was agreed to could not be sent', error);
}
