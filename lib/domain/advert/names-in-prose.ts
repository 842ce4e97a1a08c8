import type { Claim } from './weigh-claims';

const name = "[\\p{Lu}\\d][\\p{L}\\d&.'’+-]*(?: (?:of|and|for|the|&|[\\p{Lu}\\d][\\p{L}\\d&.'’+-]*)){0,5}";
const phrases: readonly [RegExp, number][] = [
  [new RegExp(`(?:^|[.\\n] ?)(?:[Aa]t|[Hh]ere at) (${name}),? (?:we|you|our|it)\\b`, 'gmu'), 0.4],
  [new RegExp(`^About (${name})$`, 'gmu'), 0.35],
  [new RegExp(`\\b[Ww]e(?: are|['’]re) (${name})(?=[,.;:]| and )`, 'gmu'), 0.35],
  [
    new RegExp(`^(?:Why (?:join|work (?:at|for))|Life at|Join|Working (?:at|for)) (${name})\\??$`, 'gmu'),
    0.3,
  ],
  [
    new RegExp(
      `^(?:• )?(${name}) (?:(?:is (?:a|an|the|one)|(?:is|are) (?:looking|hiring|seeking|recruiting|searching|building|growing|on a mission))|(?:makes|builds|helps|has (?:built|made|been|served))|sucht|přijme|hledá|recrute|recherche|szuka|poszukuje|zatrudni|шукає|ищет|busca|procura|cerca|zoekt|søger|söker|keres|invites applications)(?!\\p{L})`,
      'gmu',
    ),
    0.3,
  ],
  [/(?:[Кк]омпані[яї]|[Кк]омпания|[Фф]ірма|[Мм]агазин|[Пп]екарня) «([^»\n]{2,50})»/gu, 0.35],
];

/** Employers that an advert's sentences and headings name: "At Acme, we", "About Acme", "Acme is looking for". */
export function namesInProse(text: string): Claim[] {
  const claims: Claim[] = [];
  for (const [at, [phrase, weight]] of phrases.entries()) {
    for (const found of [...text.slice(0, 20_000).matchAll(phrase)].slice(0, 5)) {
      const value = found[1] ?? '';
      if (!/^(?:The|This|We|Our|You|It|Us|There|Who|What|Here|A|An|Role|Job|Team)\b/.test(value)) {
        claims.push({ value, weight, from: 'readability', where: `sentence ${at}`, quote: found[0].trim() });
      }
    }
  }
  return claims;
}
