/** What the panel needs from outside for the person's examples and details. */
import type { Profile } from '@/lib/domain/profile/profile';
import type { Qualification } from '@/lib/domain/profile/qualification';
import type { Referee } from '@/lib/domain/profile/referee';
import type { Live } from '@/lib/use-cases/live';
import type { AddingExamples } from '../../examples/examples-app';

export interface PanelExamples extends AddingExamples {
  /** The person's one profile; none before anything was written in it. */
  profiles: Live<readonly Profile[]>;
  qualifications: Live<readonly Qualification[]>;
  referees: Live<readonly Referee[]>;
  /** Puts a text on the clipboard; called directly in a click or key. */
  copy(text: string): Promise<void>;
  /** Opens one of our own pages in a tab. */
  openOwnPage(page: 'examples' | 'cv'): void;
}
