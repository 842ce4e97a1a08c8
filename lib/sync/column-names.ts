/** Where snake_case ends: columns have their database names on the wire and their domain names everywhere else. */

/** `jobUrl` to `job_url`. */
export function columnName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `job_url` to `jobUrl`. */
export function keyName(column: string): string {
  return column.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** The row with its columns named for the database; what is inside of JSON columns keeps its names. */
export function toColumns(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [columnName(key), value]));
}

/** The row with its columns named for the domain. */
export function toKeys(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [keyName(column), value]));
}
