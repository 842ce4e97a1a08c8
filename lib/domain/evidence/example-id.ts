/** The id of an example: of an achievement, or of a bullet of a role (see `evidenceIdSchema`). */
type ExampleName = { kind: 'achievement'; id: string } | { kind: 'bullet'; roleId: string; bulletId: string };

/** What an example's id names. Throws for any other text: ids are made by us. */
export function exampleNameOf(exampleId: string): ExampleName {
  const [, source, id = '', bulletId] =
    /^(achievement|work_history):([^#]+)(?:#(.+))?$/.exec(exampleId) ?? [];
  if (source === 'achievement') return { kind: 'achievement', id };
  if (source === 'work_history' && bulletId !== undefined) return { kind: 'bullet', roleId: id, bulletId };
  throw new Error(`Not the id of an example: ${exampleId}`);
}

/** The id of an achievement as an example. */
export function achievementExampleId(id: string): string {
  return `achievement:${id}`;
}

/** The id of a bullet as an example. */
export function bulletExampleId(roleId: string, bulletId: string): string {
  return `work_history:${roleId}#${bulletId}`;
}

/** The first sentence of what was done, cut at a word's end where it is long, to know the example by. Nothing is put in other words. */
export function exampleTitleOf(text: string): string {
  const first = (text.trim().split(/(?<=[.!?])\s|\n/, 1)[0] ?? '').trim();
  if (first.length <= 90) return first.replace(/[.!?]+$/, '') || first;
  return `${first.slice(0, 89).replace(/[\s,;:]+\S*$/, '')}…`;
}
