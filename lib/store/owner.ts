/** Whose rows a store holds: nobody's yet (signed out, this device only), or one person's. */
export type Owner = { kind: 'device' } | { kind: 'person'; userId: string };

/** The name of the owner's database; one database per person, so that no row can meet another person's. */
export function databaseName(owner: Owner): string {
  return owner.kind === 'device' ? 'starboard-device' : `starboard-${owner.userId}`;
}
