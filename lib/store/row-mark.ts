import type * as z from 'zod/mini';
import type { Columns } from './operation';

const marks = new WeakMap<z.ZodMiniObject, string>();

/**
 * What the schema of whole rows comes to, in a few letters. A row that bears it was checked by this very schema when it
 * was written, so reading two thousand of them need not check them again. Only this store writes into the database,
 * so a mark is believed; where the schema is another one, or there is none, the row is checked as it is read.
 */
export function markOf(schema: z.ZodMiniObject): string {
  const mark = marks.get(schema) ?? hashOf(signOf(schema));
  marks.set(schema, mark);
  return mark;
}

/** The mark of a whole row that fits its schema; undefined for one that does not. */
export function markFor(schema: z.ZodMiniObject, row: Columns): string | undefined {
  const isKnown = Object.keys(row).every((column) => Object.hasOwn(schema.shape, column));
  return isKnown && schema.safeParse(row).success ? markOf(schema) : undefined;
}

/** All that a schema says, as text. What a check does in code it has to say in its parameters as well. */
export function signOf(schema: z.ZodMiniType): string {
  return JSON.stringify(schema._zod.def, (_key, value: unknown) => {
    if (value instanceof RegExp) return String(value);
    const inner = typeof value === 'object' && value !== null ? Reflect.get(value, '_zod') : undefined;
    return inner === undefined ? value : Reflect.get(inner, 'def');
  });
}

/** FNV-1a, 32 bits, from both ends. */
function hashOf(text: string): string {
  const hash = (letters: Iterable<string>) => {
    let sum = 0x811c9dc5;
    for (const letter of letters) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return sum.toString(36);
  };
  return `${hash(text)}-${hash([...text].reverse())}`;
}
