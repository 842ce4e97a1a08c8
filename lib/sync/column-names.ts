/**
 * Where snake_case ends: columns have their database names on the wire and their domain names everywhere else.
 * That goes for the names inside JSON columns too, so names there are words of the domain, never data.
 */

/** `jobUrl` to `job_url`. */
export function columnName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `job_url` to `jobUrl`. */
export function keyName(column: string): string {
  return column.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** The row with its columns named for the database. */
export function toColumns(row: Record<string, unknown>): Record<string, unknown> {
  return renamed(row, columnName) as Record<string, unknown>;
}

/** The row with its columns named for the domain. */
export function toKeys(row: Record<string, unknown>): Record<string, unknown> {
  return renamed(row, keyName) as Record<string, unknown>;
}

function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [rename(key), renamed(part, rename)]));
}
