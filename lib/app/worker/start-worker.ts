/** Puts the worker together. Everything that wakes it is listened to at once, before anything is awaited. */
import { onAlarm } from '../../browser/alarms';
import { authKey, authStorage, closeStorageToPages, settleSession } from '../../browser/auth-storage';
import { tickBadge } from '../../browser/badge';
import { createMenus, onInvocation, onMarkedWords } from '../../browser/invocations';
import { samplePressedItem } from '../../browser/items';
import { onBrowserStart, onInstalled } from '../../browser/lifecycle';
import { onPermissionsChange } from '../../browser/permissions';
import { onReturn } from '../../browser/presence';
import { accountItem } from '../../browser/presence-items';
import { dispatchTo } from '../../messages/dispatch';
import * as writeSide from '../../store/write-side';
import { bringWriteSide } from '../../store/writes-later';
import { makeAuth } from '../../sync/auth';
import { openProject } from '../../sync/client';
import { makeSync } from '../../sync/make-sync';
import { clock, newId } from '../clock';
import { makeCurrentStore } from '../current-store';
import { makeAccount } from './account';
import { type BadgeTitle, makeShowBadge } from './badge';
import { makeBringExample } from './bring-example';
import { makeClip } from './clip';
import { makeBringChoices, welcomeOnce } from './first-run';
import { isAtRest } from './is-at-rest';
import { makeLearner } from './learning';
import { hasConsent, withConsent } from './need-consent';
import { makeReminders, type ReminderText } from './reminders';
import { watchAdverts } from './requirements';
import { makeShared } from './shared';
import { makeSyncLoop } from './sync-loop';

interface WorkerOptions {
  /** The Supabase project that this build belongs to. */
  project: { url: string; publishableKey: string };
  menus: { page: string; selection: string; example: string };
  badgeTitle: BadgeTitle;
  reminderText: ReminderText;
}

/** How long the icon says "saved", milliseconds; a worker that dies sooner says the number due when it starts again. */
const tickShownFor = 1500;

export function startWorker({ project: address, menus, badgeTitle, reminderText }: WorkerOptions): void {
  bringWriteSide(writeSide);
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
  const remind = () => void reminders.look().catch(onNoReminder);
  const loop = makeSyncLoop({
    sync: async () => {
      const store = await current.get();
      if (store.owner.kind === 'device') return null;
      if (await hasConsent()) return makeSync({ project, store });
      await store.report.set({ ...(await store.report.get()), problem: 'consent' });
      return null;
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

  dispatchTo(
    {
      clip,
      sync: async ({ isImpatient }) => {
        loop.wish(isImpatient);
        // A server that hangs must not keep a reminder waiting.
        remind();
        return {};
      },
      'retry-set-aside': async ({ operationId }) => {
        await (await current.get()).outbox.retry(operationId);
        loop.wish(true);
        return {};
      },
      'keep-set-aside': async ({ operationId }) => {
        await (await current.get()).outbox.keepAnew(operationId);
        loop.wish();
        return {};
      },
      'discard-set-aside': async ({ operationId }) => {
        await (await current.get()).outbox.discard(operationId);
        loop.wish();
        return {};
      },
      begin: async () => {
        await shared.begin();
        return {};
      },
      'set-shared': async ({ isShared }) => {
        await shared.choose(isShared);
        await settleSession();
        return {};
      },
      'sign-up': async ({ email, password }) => {
        await shared.begin();
        return account.signUp(email, password);
      },
      'sign-in': async ({ email, password }) => {
        await shared.begin();
        return account.signIn(email, password);
      },
      'sign-out': async () => {
        await account.signOut();
        loop.wish();
        return {};
      },
      'set-reminders': async (chosen) => {
        await reminders.choose(chosen);
        return {};
      },
      adopt: async ({ isWanted }) => {
        await account.adopt(isWanted);
        return {};
      },
    },
    (type, error) => console.error(`The message ${type} failed`, error),
  );
  onInvocation(({ tabId, isWelcome, what }) => {
    // The browser lets no script into a page of ours; the first steps read their sample themselves.
    if (isWelcome) return void samplePressedItem.set(clock.now());
    clip({ clipId: newId(), tabId, what }).catch((error: unknown) => console.error('The clip failed', error));
  });
  const bringExample = makeBringExample(current);
  onMarkedWords((marked) => {
    bringExample(marked).catch((error: unknown) => console.error('The words could not be brought', error));
  });
  onAlarm((name) => {
    if (name === 'presence') void shared.look().catch(onSurprise);
    else if (name === 'due') void showBadge();
    else if (name === 'remind') remind();
    else loop.wish();
  });
  onInstalled((isFirst) => {
    void createMenus(menus);
    if (isFirst) void welcomeOnce();
  });
  onBrowserStart(() => loop.wish());
  onReturn(remind);
  onPermissionsChange(remind);
  void closeStorageToPages();
  // A worker that died between the two may have left it.
  void settleSession().catch(onSurprise);
  void shared.begin().catch(onSurprise);
  // Each start of the worker looks for what the last one left undone.
  account
    .finishLeaving()
    .catch((error: unknown) => console.error('Signing out could not be finished', error));
  void loop.resume().catch(onSurprise);
  remind();
  watchAdverts(current, () => loop.wish());
}

function onNoReminder(error: unknown): void {
  console.error('The reminders could not be looked after', error);
}

function onNothingLearned(error: unknown): void {
  console.error('What was agreed to could not be sent', error);
}

function onSurprise(error: unknown): void {
  console.error('Nobody knows who sits here', error);
}
