import type { DocumentLine } from '../../domain/document-text';
import { exampleTexts } from './own-part';
import type { TextLeaves } from './text-leaf-lines';

/** Not about the person: how the file is made, pictures, and what only another program reads. */
const unread = new Set(['$schema', 'meta', 'image', 'picture', 'starboard']);
const mostLines = 20_000;

/** Every text in some data, in order; a text of several lines becomes several. */
export function textLeaves(data: unknown): TextLeaves {
  const lines: DocumentLine[] = [];
  const places = new Map<string, number[]>();
  const visit = (value: unknown, path: readonly string[]): void => {
    if (path.length > 20 || lines.length > mostLines) return;
    if (typeof value === 'string' || typeof value === 'number') {
      const texts = String(value)
        .split(/[\r\n]+/)
        .map((text) => text.trim())
        .filter((text) => text !== '');
      places.set(
        path.join('/'),
        texts.map((text) => lines.push({ text, place: 'body' }) - 1),
      );
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) if (!unread.has(name)) visit(inner, [...path, name]);
    }
  };
  visit(data, []);
  // Of our own part, the examples are the person's words.
  const { meta } = (data ?? {}) as { meta?: { starboard?: { examples?: unknown } } | null };
  const examples = meta?.starboard?.examples;
  if (Array.isArray(examples)) {
    examples.forEach((one: Record<string, unknown> | null, at) => {
      for (const name of exampleTexts)
        visit(one?.[name], ['meta', 'starboard', 'examples', String(at), name]);
    });
  }
  return { lines, linesAt: (path) => places.get(path.join('/')) ?? [] };
}
