/** The user ids of all whose rows, or unsent changes, are on this computer. */
export async function ownersHere(): Promise<string[]> {
  const databases = await indexedDB.databases();
  return databases.flatMap(({ name }) => /^starboard-([0-9a-f-]{36})$/.exec(name ?? '')?.[1] ?? []);
}
