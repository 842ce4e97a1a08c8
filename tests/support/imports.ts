import { parseSync } from 'vite';

/** One import of a source. */
export interface Import {
  from: string;
  isType: boolean;
}

/** Every import of a source: static, re-export and dynamic; `isType` where nothing of it is left at run time. */
export function importsOf(file: string, source: string): Import[] {
  const found: Import[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const one = node as Record<string, unknown>;
    const from = (one.source as { value?: unknown } | null | undefined)?.value;
    if (typeof from === 'string') found.push({ from, isType: isTypeOnly(one) });
    Object.values(one).forEach(visit);
  };
  visit(parseSync(file, source).program);
  return found;
}

/** `import { type A }` counts as a value: the import itself is left in the output, with its side effects. */
function isTypeOnly(node: Record<string, unknown>): boolean {
  return node.importKind === 'type' || node.exportKind === 'type';
}
