/** How adverts speak of their employer, in the languages of adverts. Every pattern is linear. */

/** Words that stand small inside a name. */
const small =
  'of|and|for|the|&|de|del|della|di|da|do|dos|du|des|la|le|les|von|van|der|den|und|et|y|e|i|og|och';
const name = `[\\p{Lu}\\d][\\p{L}\\d&.'’+-]*(?: (?:${small}|[\\p{Lu}\\d][\\p{L}\\d&.'’+-]*)){0,6}(?:,? (?:s\\.r\\.o\\.|a\\.s\\.|sp\\. z o\\.o\\.|z o\\.o\\.|e\\. ?V\\.|k\\.s\\.|spol\\. s r\\.o\\.))?`;
const article = '(?:[Dd]ie |[Dd]er |[Dd]as |[Dd]em )?';
/** Sentences and headings that name who employs, and how often they are right. */
export const namePhrases: readonly [RegExp, number][] = [
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
  [
    new RegExp(
      `\\b(?:arisen|available|role|job|jobs|work|working|career|life|opportunity|position|vacancy|team|here|[Ww]e|based) (?:at|with|for) (?:the )?(${name})`,
      'gmu',
    ),
    0.3,
  ],
  [
    new RegExp(
      `(?:^(?:• )?|[.!?:] |, )(?:[Tt]he )?(${name})(?:, [^,.\\n]{3,60},)? (?:is (?:an?|the|one|committed|proud|home|hiring|recruiting|looking|seeking|part)|are (?:an?|the|looking|hiring|seeking|recruiting|proud)|wish(?:es)? to|seeks?|offers?|provides?|invites?|welcomes?|was (?:founded|established)|employs?|operates?|makes?|builds?|designs?|supplies)(?!\\p{L})`,
      'gmu',
    ),
    0.3,
  ],
  [
    new RegExp(
      `\\b(?:[Jj]oin|[Ww]elcome to|interest in|[Ww]ork for|[Ww]ho is|[Ww]ho are|on behalf of|(?:governors|trustees|directors|partners) of|client,) (?:the )?(${name})(?=[,.!?]| (?:team|and|as|is|are|wish)|$)`,
      'gmu',
    ),
    0.35,
  ],
  [
    new RegExp(
      `(?:^|[.!?:] )(?:Wir, (?:die|der|das) |Die |Der |Das |Werde Teil (?:von |der |des |unserer )|Komm zu(?:r|m)? )(${name})(?=,? (?:ist|sind|sucht|suchen|bietet|zählt|gehört|hat)|[.!,]|$)`,
      'gmu',
    ),
    0.35,
  ],
  [
    new RegExp(
      `(?:^|[.!?:] )(?:Wir sind(?: die| der)?|Nous sommes|Jsme|Jesteśmy|Somos|Siamo|Wij zijn|We zijn|Vi är|Vi er|Ми —|Мы —) (${name})(?=[,.;:]| (?:und|et|a|y|e|i|en|och|og|та|і|и|—) )`,
      'gmu',
    ),
    0.35,
  ],
  [
    new RegExp(
      `(?:^(?:• )?|[.!?:] |, )(?:La société |L['’]entreprise |[Ss]polečnost |[Ff]irma |Die Firma |De firma |La empresa |[Аа] компанія )?(${name})(?:, [^,.\\n]{3,60},)? (?:est une?|ist (?:ein|eine|einer|der|die|das)|es una?|è un[ao']?|é uma?|is een|är ett?|är en|er en|er et|jest|je (?:\\p{Ll}+ ){0,2}(?:firma|společnost|výrobce|podnik|škola)|— це|это|recrute|recherche|sucht|zoekt|busca|cerca|hledá|přijme|poszukuje|zatrudni|шукає|запрошує)(?!\\p{L})`,
      'gmu',
    ),
    0.3,
  ],
  [
    new RegExp(`\\b(?:[Rr]ejoi(?:gnez|ndre)|[Ii]ntégrez) (${name})(?=[,.!]| (?:et|pour|en|comme))`, 'gmu'),
    0.35,
  ],
  [
    new RegExp(
      `(?:^|[.!?] )(?:Bij|W|We|En|Na|U|V|Ve|Hos|Presso|In) (${name}) (?:\\p{Ll}+ (?:we|wij|je|jij|vi)|\\p{Ll}+(?:emy|imy|ymy|amy|amos|emos|imos|íme|áme|iamo))(?!\\p{L})`,
      'gmu',
    ),
    0.3,
  ],
  [
    /(?:^|[。\n「：])((?:株式会社|有限会社|合同会社|社会福祉法人|医療法人|学校法人)[^\s、。はでのがをに]{1,20}|[^\s、。はでのがをに]{1,20}(?:株式会社|有限会社|合同会社))(?=(?:では|は|で|の|が|に)|、)/gmu,
    0.4,
  ],
  [
    /(?:^|[.\n] ?)((?:\(주\)|㈜|주식회사 ?)[가-힣A-Za-z\d]{1,15}?|[가-힣A-Za-z\d]{1,15}(?:\(주\)|㈜))(?=은|는|이|가|에서|의|와|과|을|를|[ ,])/gmu,
    0.4,
  ],
  [
    /(?:^|[.!?] )(?:Компанія|Компания|Фірма|Ми —) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})(?=,| (?:шукає|запрошує|пропонує|—))/gmu,
    0.35,
  ],
];
