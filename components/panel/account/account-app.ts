/** What the account screen and its banners need from outside. */
import type { Result } from '@/lib/domain/result';
import type { Account, SignInRefusal } from '@/lib/use-cases/account';
import type { Consent } from '@/lib/use-cases/first-run/choices';
import type { Live } from '@/lib/use-cases/live';
import type { Farewell } from '@/lib/use-cases/shared-computer';
import type { SyncState } from '@/lib/use-cases/sync-state';

export interface AccountApp {
  account: Live<Account>;
  sync: Live<SyncState>;
  /** Whether this is a shared computer: what is on it goes when the browser closes or nobody is there. */
  shared: Live<boolean>;
  /** What to tell a person who was signed out without asking, as the computer is shared; null for nothing. */
  farewell: Live<Farewell | null>;
  /** The person's yes to sending their jobs to their account; null where they have not said it. */
  consent: Live<Consent | null>;
  /** The server that an account is on, by its host ("abc.supabase.co"). */
  server: string;
  endFarewell(): Promise<void>;

  /** Keeps the yes with its moment, or takes it back. */
  agree(isAgreed: boolean): Promise<void>;
  signUp(email: string, password: string, isShared: boolean): Promise<Result<unknown, SignInRefusal>>;
  signIn(email: string, password: string, isShared: boolean): Promise<Result<unknown, SignInRefusal>>;
  signOut(): Promise<void>;
  adopt(isWanted: boolean): Promise<void>;
  retrySetAside(operationId: string): Promise<void>;
  /** Makes anew, with all that belongs to it, what another device removed for good. */
  keepSetAside(operationId: string): Promise<void>;
  /** Lets a refused change go for good: the row becomes what the server has, or leaves this computer. */
  discardSetAside(operationId: string): Promise<void>;
}
