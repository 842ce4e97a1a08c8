/** One statement of a SQL file and the line (from 1) its first word stands on. */
interface Statement {
  readonly text: string;
  readonly line: number;
}

/** What may hold a semicolon that ends nothing: comments, quoted text, dollar-quoted bodies. */
const TOKENS = [
  /--[^\n]*/y,
  /\/\*[\s\S]*?\*\//y,
  /[eE]'(?:[^'\\]|\\[\s\S]|'')*'/y,
  /'(?:[^']|'')*'/y,
  /"(?:[^"]|"")*"/y,
  /(\$(?:[A-Za-z_]\w*)?\$)[\s\S]*?\1/y,
  /[A-Za-z_][\w$]*/y,
] as const;

/**
 * Cut a SQL file into its statements. Used to say which one failed; the server itself cuts what is run.
 * Bodies written as `begin atomic ... end` are kept whole.
 */
export function splitStatements(sql: string): Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  let atomicDepth = 0;

  for (let at = 0; at < sql.length; ) {
    const token = tokenAt(sql, at);
    atomicDepth = nextDepth(atomicDepth, token, sql.slice(0, at));
    const isEnd = token === ';' && atomicDepth === 0;
    at += token.length;
    if (!isEnd) continue;
    statements.push(...statementIn(sql, start, at));
    start = at;
  }
  return [...statements, ...statementIn(sql, start, sql.length)];
}

function tokenAt(sql: string, at: number): string {
  for (const token of TOKENS) {
    token.lastIndex = at;
    const match = token.exec(sql);
    if (match !== null) return match[0];
  }
  return sql.charAt(at);
}

function nextDepth(depth: number, token: string, before: string): number {
  const word = token.toLowerCase();
  if (word === 'atomic' && /\bbegin\s+$/i.test(before.slice(-200))) return depth + 1;
  if (depth > 0 && word === 'case') return depth + 1;
  if (depth > 0 && word === 'end') return depth - 1;
  return depth;
}

function statementIn(sql: string, start: number, end: number): Statement[] {
  const whole = sql.slice(start, end);
  const lead = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(whole)?.[0] ?? '';
  const text = whole.slice(lead.length);
  if (text === '' || text === ';') return [];
  return [{ text, line: sql.slice(0, start + lead.length).split('\n').length }];
}
