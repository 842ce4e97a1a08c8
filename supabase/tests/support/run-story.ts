import type { Sql } from 'postgres';

/** One assertion of a story: its sentence, and what pgTAP has to say when it failed. */
interface Assertion {
  readonly label: string;
  readonly holds: boolean;
  readonly diagnosis: string;
}

interface Story {
  readonly assertions: readonly Assertion[];
  /** How many assertions the story said it would make. */
  readonly planned: number;
  /** Set when the story broke off; what it asserted until then is not known. */
  readonly error: string | null;
}

/** Play one pgTAP file, which begins and rolls back its own transaction. */
export async function runStory(sql: Sql, text: string): Promise<Story> {
  try {
    const results = await sql.unsafe(`set search_path = public, tap;\n${text}`).simple();
    const lines = results.flatMap(linesOf);
    return { assertions: lines.flatMap(readAssertion), planned: plannedIn(lines), error: null };
  } catch (error) {
    return { assertions: [], planned: 0, error: String(error) };
  } finally {
    await sql.unsafe('rollback;').simple();
  }
}

/** A statement's answer. pgTAP answers in text, one column wide. */
function linesOf(result: unknown): string[] {
  if (!Array.isArray(result)) return [];
  return result
    .flatMap((row: unknown) => Object.values(row as Record<string, unknown>))
    .filter((value) => typeof value === 'string');
}

function readAssertion(line: string): Assertion[] {
  const match = /^(not )?ok \d+(?: - )?(.*?)(?:\n(.*))?$/s.exec(line);
  if (match === null) return [];
  return [{ label: match[2] ?? '', holds: match[1] === undefined, diagnosis: match[3] ?? '' }];
}

function plannedIn(lines: readonly string[]): number {
  const plan = lines.map((line) => /^1\.\.(\d+)$/.exec(line)?.[1]).find((count) => count !== undefined);
  return Number(plan ?? 0);
}
