import { consentItem } from '../../browser/items';
import { accountItem } from '../../browser/presence-items';
import type { Account } from '../../use-cases/account';
import { takeTurns } from '../../use-cases/take-turns';

type Person = Extract<Account, { kind: 'person' }>;

/**
 * Everything that is ever written about who uses this device, one after the other: each looks first who is here
 * now. Work that took long must not bring somebody back who left meanwhile.
 */
export interface AccountChanges {
  arrive(person: Omit<Person, 'kind' | 'needsSignIn'>): Promise<void>;
  /** Nothing where they are not here any more. */
  leave(userId: string): Promise<void>;
  /** The question about what was saved signed out is answered; nothing where they are not here any more. */
  endQuestion(userId: string): Promise<void>;
  /** Asks whether only a sign-in helps, and keeps the answer about whoever is here then. */
  noteSession(needsSignIn: () => Promise<boolean>): Promise<void>;
}

export function makeAccountChanges(): AccountChanges {
  const inTurn = takeTurns();
  const ifHere = (change: (account: Person) => Promise<void>) =>
    inTurn(async () => {
      const account = await accountItem.get();
      if (account.kind === 'person') await change(account);
    });
  return {
    arrive: (person) => inTurn(() => accountItem.set({ kind: 'person', ...person, needsSignIn: false })),
    leave: (userId) =>
      ifHere(async (account) => {
        if (account.userId !== userId) return;
        await accountItem.set({ kind: 'device' });
        // Their yes was theirs: whoever signs in next is asked.
        await consentItem.set(null);
      }),
    endQuestion: (userId) =>
      ifHere(async (account) => {
        if (account.userId === userId) await accountItem.set({ ...account, adoptable: 0 });
      }),
    noteSession: (ask) =>
      ifHere(async (account) => {
        const needsSignIn = await ask();
        if (account.needsSignIn !== needsSignIn) await accountItem.set({ ...account, needsSignIn });
      }),
  };
}
