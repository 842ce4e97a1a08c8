/** A draft with the person's corrections in it. */
export interface Confirmed<Draft> {
  draft: Draft;
  /** The row it belongs to; null makes a new one. */
  into: string | null;
  /** Columns of that row which the person agreed to overwrite. */
  overwrite: readonly (keyof Draft)[];
}
