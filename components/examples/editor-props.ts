import type { BankItem } from './bank';
import type { ExamplesApp } from './examples-app';

/** What the editor of one example is given, and each part of it. */
export interface EditorProps {
  app: ExamplesApp;
  one: BankItem;
  /** Opens another example, or none. */
  onOpen(exampleId: string | null): void;
}
