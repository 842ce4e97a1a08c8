import { type Aggregate, synced } from '../domain/synced';

/** Whether rows stay without the one that this column names. */
export function isLink(aggregate: Aggregate, column: string): boolean {
  const { shape } = synced[aggregate].schema;
  return (
    (shape as Record<string, { safeParse(value: null): { success: boolean } }>)[column]?.safeParse(null)
      .success === true
  );
}
