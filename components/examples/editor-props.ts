import type { Ref } from 'react';
import type { BankItem } from './bank';
import type { ExamplesApp } from './examples-app';
import type { OpenEdits } from './use-example-edits';

/** What the editor of one example is given, and each part of it. */
export interface EditorProps {
  app: ExamplesApp;
  one: BankItem;
  /** Opens another example, or none. */
  onOpen(exampleId: string | null): void;
  /** Where the list finds what is being edited. */
  openEdits?: Ref<OpenEdits>;
}
