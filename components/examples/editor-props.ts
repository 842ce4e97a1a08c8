import type { Ref } from 'react';
import type { BankItem, PlaceInGroup } from './bank';
import type { ExamplesApp } from './examples-app';
import type { OpenEdits } from './use-example-edits';

/** What the editor of one example is given, and each part of it. */
export interface EditorProps {
  app: ExamplesApp;
  one: BankItem;
  /** Null where the bank is not shown in its own order, and nothing is moved. */
  place: PlaceInGroup | null;
  /** Opens another example, or none. */
  onOpen(exampleId: string | null): void;
  /** Where the list finds what is being edited. */
  openEdits?: Ref<OpenEdits>;
}
