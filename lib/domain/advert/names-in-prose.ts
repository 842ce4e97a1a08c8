import type { Claim } from './weigh-claims';

/** Words that stand small inside a name. */
const small =
  'of|and|for|the|&|de|del|della|di|da|do|dos|du|des|la|le|les|von|van|der|den|und|et|y|e|i|og|och';
const name = `[\\p{Lu}\\d][\\p{L}\\d&.'’+-]*(?: (?:${small}|[\\p{Lu}\\d][\\p{L}\\d&.'’+-]*)){0,6}`;
const article = '(?:[Dd]ie |[Dd]er |[Dd]as |[Dd]em )?';
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
      `^(?:• )?${article}(${name}) (?:(?:is (?:a|an|the|one)|(?:is|are) (?:looking|hiring|seeking|recruiting|searching|building|growing|on a mission))|(?:makes|builds|helps|has (?:built|made|been|served))|sucht|recrute|recherche|cherche|busca|selecciona|contrata|procura|cerca|ricerca|seleziona|zoekt|søger|söker|søker|etsii|hakee|szuka|poszukuje|zatrudni|přijme|hledá|hľadá|prijme|keres|caută|angajează|шукає|запрошує|ищет|приглашает|invites applications)(?!\\p{L})`,
      'gmu',
    ),
    0.3,
  ],
  [
    new RegExp(
      `^(?:Über|À propos de|Sobre|Acerca de|Over|Om|Tietoa yrityksestä|Despre|Про|О компании) ${article}(${name})$`,
      'gmu',
    ),
    0.35,
  ],
  [
    new RegExp(
      `(?:^|[.\\n] ?)(?:Bei|Chez|Bij|Hos|Presso|En|Na|W|Vi på) ${article}(${name})(?:, (?:nous|vous|je|wij|we|vi|wir)| (?:sind|suchen|arbeite|erwart|finde|zoek|werk|krijg|får|buscamos|somos|cerchiamo|szukamy))`,
      'gmu',
    ),
    0.35,
  ],
  [/(?:[Кк]омпані[яї]|[Кк]омпания|[Фф]ірма|[Мм]агазин|[Пп]екарня) «([^»\n]{2,50})»/gu, 0.35],
];

/** Employers that an advert's sentences and headings name: "At Acme, we", "About Acme", "Acme is looking for". */
export function namesInProse(text: string): Claim[] {
  const claims: Claim[] = [];
  for (const [at, [phrase, weight]] of phrases.entries()) {
    for (const found of [...text.slice(0, 20_000).matchAll(phrase)].slice(0, 5)) {
      // "The Digital Harbor Service is hiring", but not "The role is".
      const value = (found[1] ?? '').replace(/^The (?=\p{Lu}[^ ]* \p{Lu})/u, '');
      if (
        !/^(?:The|This|We|Our|You|It|Us|There|Who|What|Here|A|An|Role|Job|Team|Wir|Sie|Ihr|Was|Wer|Nous|Vous|Notre|Votre|On|Wij|Onze|Vi|Vår|My|Nasza|Nosotros|Nuestra|Se|Noi|Мы|Ми)(?!\p{L})/u.test(
          value,
        )
      ) {
        claims.push({ value, weight, from: 'readability', where: `sentence ${at}`, quote: found[0].trim() });
      }
    }
  }
  return claims;
}
