/** Past forms that no rule of endings leads back: examples are told in the past, adverts ask in the present. */
const lines = `took taken take|led lead|wrote written write|ran run|dealt deal|taught teach|kept keep|gave given give|met meet|built build|won win|
made make|sold sell|bought buy|brought bring|spoke spoken speak|grew grown grow|held hold|set set|drove driven drive|chose chosen choose|began begun begin|
found find|got gotten get|oversaw overseen oversee|saw seen see|sent send|spent spend|told tell|understood understand|undertook undertaken undertake|
rewrote rewritten rewrite|rebuilt rebuild|drew drawn draw|cut cut|dealt deal|fed feed|fought fight|flew flown fly|laid lay|left leave|lent lend|lost lose|
paid pay|put put|read read|rose risen rise|sought seek|shot shoot|showed shown show|sat sit|slept sleep|stood stand|swept sweep|thought think|threw thrown throw|
upheld uphold|withdrew withdrawn withdraw|wore worn wear|wove woven weave|came come|became become|did done do|went gone go|heard hear|knew known know|
learnt learn|forecast forecast|shrank shrunk shrink|struck strike|bound bind|fell fallen fall|broke broken break|caught catch|helped help|fitted fit`;

const presentOf: ReadonlyMap<string, string> = new Map(
  lines.split('|').flatMap((line) => {
    const words = line.trim().split(' ');
    const present = words.at(-1) ?? '';
    return words.slice(0, -1).map((past): [string, string] => [past, present]);
  }),
);

/** The present of an irregular past form, in lower case; any other word as it is. */
export function presentForm(word: string): string {
  return presentOf.get(word) ?? word;
}
