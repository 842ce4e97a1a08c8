/** Who uses this device and whether they are still there: what every page asks before it shows anything. */
import * as z from 'zod/mini';
import { type Account, accountSchema } from '../use-cases/account';
import { type Farewell, farewellSchema } from '../use-cases/shared-computer';
import { storedItem } from './stored-item';

/** Who uses this device. The worker writes it, every page reads it; tokens are elsewhere. */
export const accountItem = storedItem<Account>('local', 'account', accountSchema, { kind: 'device' });

/** Whether this is a shared computer. It outlives a sign-out: the computer stays what it is. */
export const isSharedItem = storedItem<boolean>('local', 'isShared', z.boolean(), false);

/** When the person of a shared computer was last there, in milliseconds since 1970. */
export const seenAtItem = storedItem<number>('local', 'seenAt', z.number(), 0);

/** True from the worker's first start on, and gone when the browser closes: it tells a browser that just started. */
export const hasBegunItem = storedItem<boolean>('session', 'hasBegun', z.boolean(), false);

/** True while the worker waits for a server that is slow to answer. */
export const isAskingItem = storedItem<boolean>('session', 'isAsking', z.boolean(), false);

/** What to tell at the next opening to who was signed out without asking. */
export const farewellItem = storedItem<Farewell | null>(
  'local',
  'farewell',
  z.nullable(farewellSchema),
  null,
);
