/** What the page of examples, and adding one in the panel, need from outside. */
import type { Achievement } from '@/lib/domain/evidence/achievement';
import type { OftenAsked } from '@/lib/domain/fit/scoring/asked-most';
import type { Qualification } from '@/lib/domain/profile/qualification';
import type { WorkHistory } from '@/lib/domain/profile/work-history';
import type { Result } from '@/lib/domain/result';
import type { Account } from '@/lib/use-cases/account';
import type { AddExample, ExampleRefusal } from '@/lib/use-cases/evidence/add-example';
import type { EditedExample } from '@/lib/use-cases/evidence/edit-example';
import type { ExampleColumns } from '@/lib/use-cases/evidence/example-rows';
import type { MergeExamples } from '@/lib/use-cases/evidence/merge-examples';
import type { MoveExample } from '@/lib/use-cases/evidence/move-example';
import type { RemoveExamples } from '@/lib/use-cases/evidence/remove-examples';
import type { SplitExample } from '@/lib/use-cases/evidence/split-example';
import type { Live } from '@/lib/use-cases/live';
import type { ConflictsApp } from '../sync/conflicts-app';
import type { Clock } from '../ui/calendar';
import type { Undo } from '../ui/undo';

/** Adding an example, from any page. */
export interface AddingExamples {
  roles: Live<readonly WorkHistory[]>;
  addExample(
    columns: Parameters<AddExample>[0],
  ): Promise<Result<{ exampleId: string; undo: Undo }, ExampleRefusal | 'disk-full'>>;
  /** What was typed into a new example and not saved yet, also before a reload; null where nothing was. */
  typedExample: Live<Readonly<Record<string, string>> | null>;
  keepTypedExample(typed: Readonly<Record<string, string>> | null): void;
  /** Words marked on a page to make an example of (`quote`, `url`, `title`, `takenAt`); null where none wait. */
  broughtWords: Live<Readonly<Record<string, string>> | null>;
  /** They were taken, or are not wanted. */
  dropBroughtWords(): Promise<void>;
  /** They wait again: what became of them was taken back. */
  bringBackWords(words: Readonly<Record<string, string>>): Promise<void>;
}

export interface ExamplesApp extends AddingExamples, ConflictsApp, Required<Clock> {
  account: Live<Account>;
  achievements: Live<readonly Achievement[]>;
  qualifications: Live<readonly Qualification[]>;
  /** What many of the person's jobs ask for and has no example yet, most asked first. */
  askedMost(): Promise<readonly OftenAsked[]>;
  editExample(
    exampleId: string,
    columns: Partial<ExampleColumns>,
    over: Partial<ExampleColumns>,
  ): Promise<Result<EditedExample, 'disk-full'>>;
  /** What was typed into an example and could not be kept in it, also before a reload; null where there is nothing. */
  typedInExample(exampleId: string): Live<Readonly<Record<string, string>> | null>;
  keepTypedInExample(exampleId: string, typed: Readonly<Record<string, string>> | null): void;
  removeExamples: RemoveExamples;
  splitExample: SplitExample;
  mergeExamples: MergeExamples;
  moveExample: MoveExample;
}
