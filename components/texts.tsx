import { createContext, type ReactNode, useContext } from 'react';
import type { i18n } from '#i18n';

/** Looks up a sentence of `texts/en_GB.yml`; keys, substitutions and plurals are checked by its type. */
export type Texts = typeof i18n.t;

const TextsContext = createContext<Texts | null>(null);

/** Gives the sentences to everything inside; the entrypoint hands over `i18n.t` of `#i18n`. */
export function TextsProvider({ t, children }: { t: Texts; children: ReactNode }) {
  return <TextsContext value={t}>{children}</TextsContext>;
}

/** The sentences, in the person's language. Throws outside a `TextsProvider`. */
export function useTexts(): Texts {
  const t = useContext(TextsContext);
  if (t === null) throw new Error('No texts here: wrap this in a TextsProvider.');
  return t;
}

/** A code as part of a key: the browser's message names know no hyphen, so `wrong-password` is `wrong_password`. */
type InKey<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${InKey<Tail>}`
  : Code;

/** Writes a code of the domain as it stands in a key. */
export function inKey<Code extends string>(code: Code): InKey<Code> {
  return code.replaceAll('-', '_') as InKey<Code>;
}
