/** Names that an advert's sentences use again and again in the ways that employers are spoken of. */
import type { Claim } from './weigh-claims';

const small = 'of|and|for|the|&|de|la|der|die|das|und|et|du|des|y|e|van|von';
const name = `(\\p{Lu}[\\p{L}\\d&.'’-]*(?: (?:(?:${small}) )?[\\p{Lu}\\d][\\p{L}\\d&'’-]*){0,4})`;
/** Each is one way; a name that is spoken of in several is likely the employer's. */
const ways: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:[Aa]t|[Hh]ere at|[Bb]ei(?: der)?|[Cc]hez|[Bb]ij|[Hh]os|[Pp]resso) ${name}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Jj]oin(?:ing)?(?: the)?|[Ww]ork(?:ing)? (?:for|with|at)|[Rr]ejoi(?:ndre|gnez)|[Ii]ntégre[rz]|[Dd]ołącz do|[Ww]erken bij|[Aa]rbeiten (?:bei|für)) ${name}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[.!?] |\\n|• )${name} (?:is|are|has|have|was|offers?|provides?|operates?|employs?|welcomes?|believes?|values|supports?|works|runs|delivers?|makes?|builds?|helps?|ist|sind|bietet|hat|zählt|gehört|sucht|est|recherche|recrute|propose|offre|accompagne|emploie|es|ofrece|busca|è|offre|cerca|jest|oferuje|szuka|je|nabízí|hledá|шукає|пропонує)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})${name}(?:['’]s)(?!\\p{L})`, 'gu'),
  new RegExp(
    `(?:^|\\n)(?:About|Über|À propos de|Why|Working at|Life at|Who are|Sobre|O|Про) ${name}\\??(?=\\n|$)`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Tt]he|[Oo]ur) ${name} (?:team|family|group|offices?|community|website|values)(?!\\p{L})`,
    'gu',
  ),
];

/** Words that begin a sentence, or are no employer's. */
export const beginsSentence =
  /^(?:The|This|That|These|We|Our|You|Your|It|Its|Us|They|Their|There|Who|What|When|Here|A|An|All|As|If|In|On|To|For|With|And|But|Role|Job|Team|He|She|Each|Every|Some|Most|Many|No|Not|Both|Please|His|Her|Everyone|Anyone|Somebody|Everybody|Nobody|Customers?|Clients?|Patients?|Parents?|Members?|Hours?|Duties|Pay|Benefits|Flexibility|Diversity|Safety|Health|Quality|Interviews?|Position|Post|Company|School|Organisation|Onze|Vi|Vår|Nasza|Nosotros|Nuestra|Se|Noi|Мы|Was|Wer|Unser[e]?|Wij|By|At|From|Under|After|Before|Since|While|Although|Because|Where|Why|How|Applying|Working|Join|Apply|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Wir|Sie|Ihr|Du|Die|Der|Das|Ein|Eine|Nous|Vous|Notre|Votre|Le|La|Les|On|Il|Elle|El|Los|Las|Ten|To|My|Ми|Ви|English|German|French|Training|Experience|Candidates?|Applicants?|Applications?|Interviews?|Salary|Today|Children|Students|Pupils|Staff|People|God|Christmas|Key|Level|Word|Excel|Microsoft|Google|Python|Java|SQL|AWS)(?![\p{L}’'])/u;

/** Names spoken of in two ways and more; three are surer. */
export function namesSaidOften(text: string): Claim[] {
  const counts = new Map<string, Set<number>>();
  for (const [at, way] of ways.entries())
    for (const [, found = ''] of text.slice(0, 20_000).matchAll(way)) {
      const value = found.replace(/['’]s?$/, '').replace(/[.,]$/, '');
      if (value.length < 2 || beginsSentence.test(value)) continue;
      const ofName = counts.get(value) ?? new Set();
      counts.set(value, ofName.add(at));
    }
  return [...counts]
    .filter(([, own]) => own.size >= 2)
    .sort((a, b) => b[1].size - a[1].size)
    .slice(0, 4)
    .map(([value, own]) => ({
      value,
      weight: own.size >= 3 ? 0.4 : 0.3,
      from: 'readability',
      where: 'said often',
      quote: value,
    }));
}
