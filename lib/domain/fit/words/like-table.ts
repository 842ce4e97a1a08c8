import { stemmer } from 'stemmer';

/** Every stem of the lines with the others it shares a line with. */
export function likeTable(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, Set<string>>();
  for (const line of lines) {
    const stems = [...new Set(line.split(' ').map((word) => stemmer(word)))];
    for (const stem of stems) {
      const others = table.get(stem) ?? new Set<string>();
      for (const other of stems) if (other !== stem) others.add(other);
      table.set(stem, others);
    }
  }
  return new Map([...table].map(([stem, others]) => [stem, [...others]]));
}
