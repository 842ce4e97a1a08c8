import type { Claim } from './weigh-claims';

const place =
  "(?:(?:downtown|central|greater|the (?:heart|centre|center|city|town) of|sunny|beautiful|historic) )?(\\p{Lu}[\\p{L}'’-]{1,25}(?:,? (?:upon|on|near|le|de|of|the|\\p{Lu}[\\p{L}'’-]{1,25})){0,4})";
const phrases: readonly [RegExp, number][] = [
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
      `(?:am|für (?:den|unseren)|an unserem|in unserem) (?:Standort|Büro|Werk|Haus|Team) (?:in )?${place}|\\b(?:[Pp]oste )?(?:basée?|située?|à pourvoir) à ${place}`,
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
];

const townBehind = /^,? in (\p{Lu}[\p{L}'’-]{2,25}(?: \p{Lu}[\p{L}'’-]{2,25}){0,2})/u;

/** "Ashgrove College in Millersport, Ohio, invites": where the advert says its employer is. */
export function placesOfEmployer(text: string, company: string): Claim[] {
  if (company.length < 4) return [];
  const name = company.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const behind = new RegExp(
    `${name}(?:,? (?:is |are )?(?:based |located |situated )?in|, (?:in|à|v|w)) ${place}`,
    'u',
  );
  const value = behind.exec(text.slice(0, 20_000))?.[1];
  return value === undefined
    ? []
    : [{ value, weight: 0.35, from: 'readability', where: 'the employer in a sentence', quote: value }];
}

const easternPlace = /(?:東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県)\p{Script=Han}{0,6}[区市町村]?/u;

/** Places that the advert names in a sentence: "The job is in Bristol", "You will be based in Hull". */
export function placesInProse(text: string): Claim[] {
  const claims: Claim[] = [];
  for (const [phrase, weight] of phrases) {
    const found = phrase.exec(text.slice(0, 20_000));
    const value = (found?.[1] ?? found?.[2])?.replace(/(?:,? (?:upon|on|near|le|de|of|the))+$/u, '');
    if (found === null || value === undefined) continue;
    // "Based at Bracken House in Holmbeck".
    const town = townBehind.exec(text.slice(found.index + found[0].length))?.[1];
    const whole = town === undefined ? value : `${value}, ${town}`;
    claims.push({ value: whole, weight, from: 'readability', where: 'sentence', quote: found[0] });
  }
  const eastern = easternPlace.exec(text.slice(0, 20_000));
  if (eastern !== null)
    claims.push({
      value: eastern[0],
      weight: 0.35,
      from: 'readability',
      where: 'sentence',
      quote: eastern[0],
    });
  return claims;
}
