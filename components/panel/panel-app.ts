/** What the panel needs from outside: live values to show and functions to call. `lib/app/panel` fulfils it. */
import type { Clock } from '../ui/calendar';
import type { AccountApp } from './account/account-app';
import type { ApplicationApp } from './application/application-app';
import type { PanelExamples } from './example/panel-examples';
import type { FitApp } from './fit/fit-app';
import type { ListApp } from './list/list-app';
import type { PageApp } from './page/page-app';

export interface PanelApp extends Required<Clock>, ListApp, PageApp, ApplicationApp, AccountApp {
  /** What an advert asks for, and what the person shows for it. */
  fit: FitApp;
  /** The person's own examples and details. */
  examples: PanelExamples;
  /** Opens "What is where" in a tab. */
  openOptions(): void;
}
