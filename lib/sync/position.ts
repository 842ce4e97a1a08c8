/** A place between rows in the order in which they are fetched. */
export interface Position {
  updatedAt: string;
  id: string;
}
