import type { Necessity } from './section';

/** Where an employer looks at a requirement. */
const stages = ['application', 'interview', 'test'] as const;
export type Stage = (typeof stages)[number];

const letters: Readonly<Record<string, Stage>> = {
  a: 'application',
  af: 'application',
  ap: 'application',
  f: 'application',
  i: 'interview',
  t: 'test',
  p: 'test',
  as: 'test',
};
const spoken: readonly (readonly [Stage, RegExp])[] = [
  ['application', /\bapplication|\bshortlist|\bsift|\bCV\b|\bform\b/i],
  ['interview', /\binterview/i],
  ['test', /\btests?\b|\bpresentation|\bassessment (?:cent|day|exercise)|\bexercise/i],
];
const one = '(?:AF|AP|AS|[AITPF])';
const further = '(?:AF|AP|AS|[AITPFRCD])';
const codes = `${one}(?:\\s*[,/&+ ]\\s*${further})*`;
const code = new RegExp(`^\\(?\\[?(${codes})\\]?\\)?$`);
const codeAtEnd = new RegExp(
  `\\s*[([]\\s*(?:([ED])(?![A-Z]))?(?:\\s*[,/&+:–-]?\\s*)(${codes})?\\s*[)\\]]\\s*\\.?$`,
);

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

/** What employers write behind a line: "Able to drive (E) (A/I)" is essential, looked at twice, and the words before that. */
export function marksAtEnd(line: string): { stages: Stage[]; necessity: Necessity | null; words: string } {
  const found = codeAtEnd.exec(line);
  if (found === null) return { stages: [], necessity: null, words: line };
  const [, verdict = '', code = ''] = found;
  const before = marksAtEnd(line.slice(0, found.index));
  const necessity = verdict === '' ? before.necessity : verdict === 'E' ? 'essential' : 'desirable';
  return { stages: code === '' ? before.stages : stagesIn(code), necessity, words: before.words };
}
