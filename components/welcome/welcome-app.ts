/** What the first steps need from outside. */
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { Country } from '@/lib/domain/first-choices';
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import type { Choices, Consent } from '@/lib/use-cases/first-run/choices';
import type { Live } from '@/lib/use-cases/live';
import type { Clock } from '../ui/calendar';
import type { Undo } from '../ui/undo';

export interface WelcomeApp extends Required<Clock> {
  /** The person's yes to sending their jobs to their account; null where they have not said it. */
  consent: Live<Consent | null>;
  agree(isAgreed: boolean): Promise<void>;
  /** The server that an account is on, by its host. */
  server: string;
  choices: Live<Choices>;
  choose(choices: Choices): Promise<void>;
  /** The country to begin with, by language and clock of the browser. */
  guessedCountry: Country;
  /** The keys of "save job" as the browser shows them, empty where unset. */
  shortcut: Live<string>;
  openShortcutSettings(): void;

  /** The sample advert as HTML, its closing day left open. */
  samplePage(country: Country): Promise<string>;
  /** Reads the sample where it is shown and saves it, as any page is saved. */
  saveSample(page: Document, country: Country): Promise<ClipOutcome>;
  /** The saved sample; null where there is none. */
  sample: Live<ApplicationSummary | null>;
  /** When the keys were last pressed on this page, milliseconds since 1970; null where never. */
  pressedAt: Live<number | null>;
  remove(applicationId: string): Promise<Undo>;
  /** Opens the side panel on a job; called directly in a click. */
  openPanel(applicationId: string): void;
  close(): Promise<void>;
}
