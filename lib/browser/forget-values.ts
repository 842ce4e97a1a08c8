import { browser } from 'wxt/browser';
import { authPrefix } from './auth-storage';
import { clearNotification, standingNotifications } from './notifications';
import { forgetReminders } from './reminder-items';
import { typedPrefix } from './typed';

/** The mark of a browser that has begun; it stays when somebody signs out. */
const mark = 'hasBegun';

/**
 * Forgets what is kept beside the rows: undo, what is to be shown next, what was typed and not saved, reminders. The
 * session is not among it: it may be that of whoever just signed in, and its end is said to the server.
 */
export async function forgetValues(): Promise<void> {
  const { session, local } = browser.storage;
  const [inSession, onDisk] = await Promise.all([session.get(null), local.get(null)]);
  await Promise.all([
    session.remove(Object.keys(inSession).filter((key) => key !== mark && !key.startsWith(authPrefix))),
    local.remove(Object.keys(onDisk).filter((key) => key.startsWith(typedPrefix))),
    forgetReminders(Date.now()),
    standingNotifications().then((keys) => Promise.all(keys.map(clearNotification))),
  ]);
}
