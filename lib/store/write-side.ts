/** All of a store that writes rows: a part of its own, because a page shows its rows before it changes any. */
import { adopt, adoptableIn, forgetIn } from './adoption';
import { checkedChange, commitAll, commitStores, type Keeping } from './commit';
import type { Commit } from './conflicts';
import type { Connection } from './connection';
import type { Drafts } from './drafts';
import type { Feed } from './feed';
import { everyStore } from './layout';
import { type OutboxWrites, outboxIn } from './outbox';
import type { Owner } from './owner';
import { pullSideIn } from './pull-side';
import { purgeIn } from './purge';
import { refuseWrongIds } from './refuse-wrong-ids';
import { bringBackUnsent, leaveOnlyUnsent } from './sign-out';
import type { PullSide, Store } from './store';
import { needOwner } from './was-left';

export interface WriteParts {
  owner: Owner;
  connection: Connection;
  feed: Feed;
  keeping: Keeping;
  drafts: Drafts;
  get: Store['get'];
}

export interface WriteSide
  extends Pick<Store, 'purge' | 'adoptFrom' | 'adoptable' | 'forget' | 'clearForSignOut'> {
  commit: Commit;
  outbox: OutboxWrites;
  pull: PullSide;
}

export function writeSideIn({ owner, connection, feed, keeping, drafts, get }: WriteParts): WriteSide {
  const commit = committerIn(connection, feed, owner, keeping);
  return {
    commit,
    purge: async (rows) => {
      const changed = await connection.write(everyStore, async (transaction) => {
        await needOwner(transaction);
        return purgeIn(transaction, rows, keeping);
      });
      feed.emit({ rows: changed.rows, parts: ['outbox', 'conflicts'] });
    },
    outbox: outboxIn(connection, feed, keeping),
    pull: pullSideIn(connection, feed, keeping),
    adoptFrom: (device) => adopt(device, { owner, drafts, commit, get }),
    adoptable: async () => ({
      ...(await connection.read(['rows', 'texts', 'conflicts'], adoptableIn)),
      drafts: await drafts.all(),
    }),
    forget: (adopted) => forgetIn(connection, feed, adopted),
    clearForSignOut: () => clearIn(connection, feed),
  };
}

/** Brings back what an owner left unsent when they signed out here. */
export function bringBack(connection: Connection, { jobKey }: Keeping): Promise<void> {
  return connection.write(everyStore, (transaction) => bringBackUnsent(transaction, jobKey));
}

function committerIn(connection: Connection, feed: Feed, owner: Owner, keeping: Keeping): Commit {
  return async (changes, also) => {
    const checked = changes.map(checkedChange);
    await refuseWrongIds(checked, owner);
    const changed = await connection.write(commitStores, async (transaction) => {
      await needOwner(transaction);
      const rows = await commitAll(transaction, checked, keeping);
      await also?.(transaction);
      return rows;
    });
    feed.emit({ rows: changed.rows, parts: ['outbox', 'conflicts'] });
  };
}

async function clearIn(connection: Connection, feed: Feed): Promise<void> {
  const isSomethingLeft = await connection.write(everyStore, leaveOnlyUnsent);
  // Telling the others closes this connection too: nothing is written here any more.
  feed.emit({ isRemoved: true });
  if (!isSomethingLeft) await connection.remove();
  feed.close();
}
