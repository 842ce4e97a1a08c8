/** How adverts say in their sentences where a job is, in the languages of adverts. */

/** A capitalised name of a place, alone in its group. */
export const place =
  "(?:(?:downtown|central|greater|the (?:heart|centre|center|city|town) of|sunny|beautiful|historic) )?(\\p{Lu}[\\p{L}'’-]{1,25}(?:,? (?:upon|on|near|le|de|of|the|\\p{Lu}[\\p{L}'’-]{1,25})){0,4})";
/** Sentences that say where a job is, and how often they are right. Every pattern is linear. */
export const placePhrases: readonly [RegExp, number][] = [
  [
    new RegExp(
      `\\b(?:job|role|post|position) (?:is|will be) (?:based |located |situated )?(?:in|at) (?:our .{0,30}? in )?${place}`,
      'u',
    ),
    0.5,
  ],
  [
    new RegExp(
      `\\b(?:you (?:will|would) be|you’ll be|you'll be|must be|to be) based (?:in|at|from) (?:our .{0,30}? (?:in|at) )?${place}`,
      'u',
    ),
    0.45,
  ],
  [new RegExp(`\\b(?:working|work) (?:from .{0,12} )?in (?:or near )?${place}`, 'u'), 0.35],
  [new RegExp(`\\b(?:[Bb]ased|[Ll]ocated) (?:in|at) (?:our .{0,30}? in )?${place}`, 'u'), 0.3],
  [
    new RegExp(
      `\\b(?:our|the) (?:\\p{L}+ ){0,2}(?:yard|office|workshop|studio|shop|store|site|factory|warehouse|school|clinic|surgery|practice|branch|depot|kitchen|restaurant|lab|laboratory|plant|farm|nursery|hotel|headquarters|HQ|campus|team) (?:in|at) ${place}`,
      'u',
    ),
    0.25,
  ],
  [
    new RegExp(
      `(?:am|[Ff]ür (?:den|unseren)|an unserem|in unserem|unseres|unser) (?:Standort|Büro|Werk|Haus|Teams?) (?:in )?${place}|\\b(?:[Pp]oste )?(?:basée?|située?|à pourvoir) à ${place}`,
      'u',
    ),
    0.35,
  ],
  [
    new RegExp(
      `(?:Sitz|Büro|Geschäft|Filiale|Werkstatt|Praxis|siège(?: social)?|bureaux?|kantoor|kontor|sede|oficina|siedzibą?|biuro|sídlem?) (?:est |ist )?(?:in|à|i|w|en|em|v) ${place}`,
      'u',
    ),
    0.25,
  ],
  [
    new RegExp(
      `(?:[Aa]rbeitsort|[Ee]insatzort|[Dd]ienstort|[Ss]tandplaats|[Pp]lacering(?:sort)?|[Aa]rbejdsstedet|[Aa]rbeidsstedet|[Aa]rbetsplatsen|[Ss]ede di lavoro|[Ll]ugar de trabajo|[Ll]ocal de trabalho)(?: ist| is| är| er| ligger| es| é| è| est| jest| je| є)?(?: in| i| en| em| a| à)?:? ${place}`,
      'u',
    ),
    0.4,
  ],
  [
    new RegExp(
      `(?:unser(?:e|er|em|en)?|ons|onze|vårt?|vores|nuestr[ao]|nossa?|nostr[ao]|notre) (?:\\p{L}+ )?(?:Büro|Filiale|Praxis|Klinik|Werkstatt|Niederlassung|Geschäftsstelle|kantoor|werkplaats|vestiging|winkel|fabriek|kontor|verkstad|butik|værksted|oficina|tienda|fábrica|planta|taller|loja|sede|negozio|stabilimento|atelier|agence|boutique|usine|site|magasin) (?:in|i|en|em|a|à|de|di) ${place}`,
      'u',
    ),
    0.3,
  ],
  [
    new RegExp(
      `\\b(?:our|the) ${place} (?:office|site|branch|studio|headquarters|HQ|campus|depot|yard|shop|store|warehouse|factory|plant|clinic|surgery|hospital|school|restaurant|kitchen|workshop|hub|team)\\b`,
      'u',
    ),
    0.3,
  ],
  // "In downtown Lawrence, KS": a town and its state.
  [
    /\b(?:in|near|from) (?:downtown |central |sunny |beautiful |historic )?(\p{Lu}[\p{L}'’.-]{1,25}(?: \p{Lu}[\p{L}'’-]{1,25}){0,2}, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|N[BS]|ON|QC|SK|NSW|VIC|QLD))(?!\p{L})/u,
    0.3,
  ],
  [new RegExp(`(?<![\\p{L}])${place}-based (?:role|job|position|post|team|company|firm)`, 'u'), 0.35],
  [new RegExp(`\\bin the (?:heart|centre|center|middle) of ${place}`, 'u'), 0.25],
  [new RegExp(`\\bcommut\\p{L}+ (?:distance )?(?:to|of|from) ${place}`, 'u'), 0.25],
  [new RegExp(`\\b(?:hiring|recruiting) (?:now )?in ${place}`, 'u'), 0.25],
  [
    /\b(?:anywhere|people|candidates|applicants|residents|remotely|remote) (?:\p{Ll}+ ){0,2}in (?:the )?(UK|United Kingdom|US|USA|United States|EU|Europe|Ireland|Germany|Canada)\b/u,
    0.2,
  ],
  [new RegExp(`\\bnos (?:locaux|bureaux|ateliers?|équipes?|magasins?) (?:à|de|d['’]) ?${place}`, 'u'), 0.3],
  [new RegExp(`(?:ubicad|situad|localizad|radicad)[oa]s? en ${place}`, 'u'), 0.35],
  [new RegExp(`(?:nostr[oa]|nuestr[oa]|noss[oa]) \\p{Ll}{4,14} (?:di|de|em|en|a) ${place}`, 'u'), 0.25],
  [
    new RegExp(
      `(?:závod[uě]?|pobočk[aeuy]|provozovn[aeuy]|kancelář[ei]?|dílně|prodejn[aeuy]|středisk[ou]|siedzib|biur|oddzia|sklep|magazyn|zakład|restauracj|placów)\\p{Ll}{0,4} (?:v|ve|na|w|we) ${place}`,
      'u',
    ),
    0.3,
  ],
  [
    new RegExp(
      `(?:[Рр]обота|[Оо]фіс|[Мм]агазин|[Сс]клад|[Цц]ех|[Зз]авод|[Фф]ілія|[Рр]есторан|[Кк]ухня|[Кк]оманда)\\p{Ll}{0,3} (?:у|в) (?:місті |м\\. ?)?${place}`,
      'u',
    ),
    0.3,
  ],
  [/(?:勤務地|勤務先|就業場所)(?:は|が)\s?([^\s、。]{2,20}?)(?=です|になります|とな|[、。]|$)/mu, 0.4],
];
