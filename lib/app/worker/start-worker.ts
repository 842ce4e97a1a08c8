/** Starts the worker. Everything that wakes it is listened to at once, before anything is awaited. */
import { onAlarm } from '../../browser/alarms';
import { closeStorageToPages, settleSession } from '../../browser/auth-storage';
import { createMenus, onInvocation, onMarkedWords } from '../../browser/invocations';
import { samplePressedItem } from '../../browser/items';
import { onBrowserStart, onInstalled } from '../../browser/lifecycle';
import { onPermissionsChange } from '../../browser/permissions';
import { onReturn } from '../../browser/presence';
import { dispatchTo } from '../../messages/dispatch';
import * as writeSide from '../../store/write-side';
import { bringWriteSide } from '../../store/writes-later';
import { clock, newId } from '../clock';
import { answersOf } from './answers';
import { makeBringExample } from './bring-example';
import { welcomeOnce } from './first-run';
import { watchAdverts } from './requirements';
import { makeWorkerWorld, type WorkerWorld, type WorkerWorldOptions } from './worker-world';

interface WorkerOptions extends WorkerWorldOptions {
  menus: { page: string; selection: string; example: string };
}

/** What the worker does from its first moment; menus are named in the person's language. */
export function startWorker({ menus, ...options }: WorkerOptions): void {
  bringWriteSide(writeSide);
  const world = makeWorkerWorld(options);
  dispatchTo(answersOf(world), (type, error) => console.error(`The message ${type} failed`, error));
  hearInvocations(world);
  hearTime(world);
  onInstalled((isFirst) => {
    void createMenus(menus);
    if (isFirst) void welcomeOnce();
  });
  void closeStorageToPages();
  // A worker that died between the two may have left it.
  void settleSession().catch(onSurprise);
  goOn(world);
}

/** The person called for Starboard on a page. */
function hearInvocations({ clip, current }: WorkerWorld): void {
  onInvocation(({ tabId, isWelcome, what }) => {
    // The browser lets no script into a page of ours; the first steps read their sample themselves.
    if (isWelcome) return void samplePressedItem.set(clock.now());
    clip({ clipId: newId(), tabId, what }).catch((error: unknown) => console.error('The clip failed', error));
  });
  const bringExample = makeBringExample(current);
  onMarkedWords((marked) => {
    bringExample(marked).catch((error: unknown) => console.error('The words could not be brought', error));
  });
}

/** Alarms, and the moments after which an alarm may be late. */
function hearTime({ loop, shared, showBadge, remind }: WorkerWorld): void {
  onAlarm((name) => {
    if (name === 'presence') void shared.look().catch(onSurprise);
    else if (name === 'due') void showBadge();
    else if (name === 'remind') remind();
    else loop.wish();
  });
  onBrowserStart(() => loop.wish());
  onReturn(remind);
  onPermissionsChange(remind);
}

/** Each start of the worker looks for what the last one left undone. */
function goOn({ account, current, loop, shared, remind }: WorkerWorld): void {
  void shared.begin().catch(onSurprise);
  account
    .finishLeaving()
    .catch((error: unknown) => console.error('Signing out could not be finished', error));
  void loop.resume().catch(onSurprise);
  remind();
  watchAdverts(current, () => loop.wish());
}

function onSurprise(error: unknown): void {
  console.error('Nobody knows who sits here', error);
}
