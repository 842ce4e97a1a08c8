/** Where an employer looks at a requirement. */
export const stages = ['application', 'interview', 'test'] as const;
export type Stage = (typeof stages)[number];

const letters: Readonly<Record<string, Stage>> = {
  a: 'application',
  f: 'application',
  i: 'interview',
  t: 'test',
  p: 'test',
};
const spoken: readonly (readonly [Stage, RegExp])[] = [
  ['application', /\bapplication|\bshortlist|\bsift|\bCV\b|\bform\b/i],
  ['interview', /\binterview/i],
  ['test', /\btests?\b|\bpresentation|\bassessment (?:cent|day|exercise)|\bexercise/i],
];
const code = /^\(?\[?([AITPF](?:\s*[,/&+ ]\s*[AITPFRCD])*)\]?\)?$/;

/** The stages in a cell or a note, in their order: "A, I", "Application form / interview"; empty where it names none. */
export function stagesIn(note: string): Stage[] {
  const found = code.exec(note.trim());
  const named =
    found === null
      ? spoken.filter(([, words]) => words.test(note)).map(([stage]) => stage)
      : (found[1] ?? '')
          .toLowerCase()
          .split(/[^a-z]+/)
          .map((letter) => letters[letter])
          .filter((stage) => stage !== undefined);
  return stages.filter((stage) => named.includes(stage));
}

/** Whether a cell says nothing but how a line is assessed. */
export function isStageNote(cell: string): boolean {
  return (
    code.test(cell.trim()) ||
    (cell.length <= 60 &&
      /^(?:(?:application(?: form)?|interview|tests?|assessment|presentation|cv|certificates?|references?|form|supporting statement|and|or|[,/&+ ])\s*)+$/i.test(
        cell.trim(),
      ) &&
      stagesIn(cell).length > 0)
  );
}

/** The codes at a line's end: "Able to drive (A/I)" is `['application', 'interview']` and the words before them. */
export function stagesAtEnd(line: string): { stages: Stage[]; words: string } {
  const found = /\s*[([]\s*([AITPF](?:\s*[,/&+ ]\s*[AITPF])*)\s*[)\]]\s*\.?$/.exec(line);
  return found === null
    ? { stages: [], words: line }
    : { stages: stagesIn(found[1] ?? ''), words: line.slice(0, found.index) };
}
