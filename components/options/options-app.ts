/** What the options page needs from outside: what is where, and the few things that are settled there. */
import type { Account } from '@/lib/use-cases/account';
import type { Holdings } from '@/lib/use-cases/holdings';
import type { Live } from '@/lib/use-cases/live';
import type { Farewell } from '@/lib/use-cases/shared-computer';
import type { SyncState } from '@/lib/use-cases/sync-state';
import type { RemindersApp } from '../reminders/reminders-app';
import type { Clock } from '../ui/calendar';
import type { LearningApp } from './learning-app';
import type { ProfileApp } from './profile-app';

export interface OptionsApp extends RemindersApp, ProfileApp, LearningApp, Required<Clock> {
  account: Live<Account>;
  sync: Live<SyncState>;
  /** What is on this computer, counted. */
  holdings: Live<Holdings>;
  shared: Live<boolean>;
  farewell: Live<Farewell | null>;
  /** The keys of "save job" as the browser shows them ("Alt+Shift+J"), empty where unset. */
  shortcut: Live<string>;
  /** The address of the Supabase project that this build belongs to. */
  projectUrl: string;
  /** The sites that the person allowed, by name. */
  allowedSites: Live<readonly string[]>;

  endFarewell(): Promise<void>;
  setShared(isShared: boolean): Promise<void>;
  signOut(): Promise<void>;
  /** Opens the side panel on the account, beside this page; called directly in a click, as the browser demands. */
  openAccount(): void;
  openShortcutSettings(): void;
  /** Has the browser ask whether Starboard may see this site; called directly in a click. */
  allowSite(site: string): Promise<boolean>;
  disallowSite(site: string): Promise<void>;
  /** Shows the first steps in a tab. */
  openWelcome(): Promise<void>;
}
