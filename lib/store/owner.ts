/** Whose rows a store holds: nobody's yet (signed out, this device only), or one person's. */
export type Owner = { kind: 'device' } | { kind: 'person'; userId: string };

/** The name of the owner's database; one database per person, so that no row can meet another person's. */
export function databaseName(owner: Owner): string {
  return owner.kind === 'device' ? 'starboard-device' : `starboard-${owner.userId}`;
}

/**
 * The id of a row of which everybody has one, made by the server: the user id. Where nobody signed in it is a
 * stand-in that becomes the user id when the row is adopted.
 */
export function ownRowId(owner: Owner): string {
  return owner.kind === 'device' ? '00000000-0000-0000-0000-000000000000' : owner.userId;
}
