/**
 * What stands around an advert in words that the page script does not know: other languages' "similar jobs", what a
 * board warns of, how to report an advert. The page script is small; the rest is told apart here.
 */
import type { PageLine } from './page-reading';

/** Headings of what is beside an advert; what follows is silent up to a heading as high. */
const besideAdvert = new RegExp(
  `^(?:${[
    '(?:be careful|stay safe|safe(?:r|ty) (?:job|tips|advice)|job safety|beware|what can i earn|salary insights|employer questions?$|others? (?:also )?(?:viewed|applied))',
    '(?:ähnliche|weitere|passende|andere) (?:jobs|stellen|angebote|anzeigen|interessante)|das könnte (?:sie|dich)|job-?(?:alarm|agent)|jobs per (?:e-?)?mail|sicherheitshinweis|diese (?:anzeige|stelle) (?:teilen|melden)',
    "(?:nos |d[’']|les )?autres (?:offres|annonces|postes)|(?:offres|annonces) (?:similaires|associées|d’emploi similaires)|partager|vous aimerez|créer une alerte|recevez|à voir aussi",
    '(?:ofertas|empleos|vagas|oportunidades) (?:similares|parecid[ao]s|relacionad[ao]s|semelhantes)|otras (?:ofertas|vacantes)|outras vagas|más ofertas|te puede interesar|comparte|compartilh|veja também|denunci',
    '(?:offerte|annunci|lavori) (?:simili|correlat)|altre offerte|condividi',
    '(?:vergelijkbare|soortgelijke|andere|gerelateerde|meer) (?:vacatures|banen)|deel deze|ook interessant',
    '(?:liknande|lignende|flere?|andra|andre) (?:jobb?|tjänster|stillinger|annonse?r)|dela |del (?:denne|stillingen|jobbet)|(?:samankaltaiset|muut) (?:työ)?paikat',
    '(?:podobne|inne|polecane) (?:oferty|ogłoszenia)|udostępnij|zobacz (?:też|także)|(?:podobné|další|související|doporučené|ďalšie) (?:nabídky|pozice|ponuky|práce)|sdílet|zdieľať',
    'mohlo by (?:se )?(?:vám|vás|tě|ti|ťa|vas)|(?:potřebujete|potrebujete|potřebuješ) (?:pomo\\p{L}+|poradit|poradiť)\\??$|(?:to )?może (?:cię|ci|państwa) (?:też )?(?:zainteresować|się spodobać)|(?:вас|вам) (?:також )?(?:може|можуть) (?:зацікавити|сподобатися)|(?:potrebbe|potrebbero) (?:anche )?interessarti|(?:você )?também pode (?:gostar|interessar)|(?:quizás|también) (?:te|le) (?:pued|interes)|(?:ook|misschien) (?:iets|interessant)|(?:kanske|måske) (?:också )?(?:är|er) (?:något|noget)|diese (?:jobs|stellen) könnten|passt nicht\\?|noch nicht das richtige|brauchen sie hilfe\\??$|besoin d[’]aide\\??$|¿necesitas ayuda|potrzebujesz pomocy|потрібна допомога|need help finding',
    'hasonló|további állás|joburi similare|alte locuri|benzer ilan|(?:інші|подібні|рекомендовані) вакансії|(?:другие|похожие|рекомендуемые) вакансии|поділитися|поделиться',
    '(?:기업|회사) ?정보$|ai 서류|합격률|(?:입사)?지원자 (?:통계|현황)|이 기업의|この企業の(?:他の|その他)|他の求人|似ている求人|閲覧履歴|이 (?:기업|회사)의 다른|다른 공고|비슷한 공고',
  ].join('|')})`,
  'u',
);

/** Single lines of a board: reports, warnings, counts of those who applied. */
const ofBoard =
  /^sorry,? the share function is not working|^need help finding the right job|^share on your newsfeed$|\b(?:report|flag) this (?:job|ad|advert|vacancy|listing)\b|\bbank or (?:credit|debit) card details\b|^\d+ (?:inscritos|candidat(?:s|os|ures)|bewerber|sollicitanten|applicants)\b|(?:diese )?anzeige melden$|signaler (?:cette|l[’']) ?(?:offre|annonce)|denunciar (?:esta )?(?:oferta|vaga)|segnala (?:questo )?annuncio|zgłoś (?:to )?ogłoszenie|nahlásit (?:tento )?inzerát|meld deze vacature|anmäl annonsen|^(?:조회수|閲覧数|views?|aufrufe|vues|vistas|visualizzazioni|weergaven|visningar|wyświetleń|zobrazení|переглядів|просмотров)[:：]? ?\d[\d.,]*$|^\d[\d.,]* (?:views?|aufrufe|vues|vistas|visualizzazioni|weergaven|visningar|wyświetle\p{L}*|zobrazení|перегляд\p{L}*|просмотр\p{L}*)$|로그인(?:하면|하고)|^최저임금 ?계산에 대한 알림/iu;

/** The name of a file that is offered: "Safeguarding policy.pdf". */
const fileName = /^[^.!?:]{1,90}\.(?:pdf|docx?|odt|rtf|hwpx?)(?: \(.{2,20}\))?$/i;

/** What becomes of a person's data, in the last lines of a text. */
const onData =
  /^.{0,60}(?:data privacy|privacy (?:notice|statement|policy)|(?:your|any) personal (?:data|information)|personenbezogenen? daten|datenschutz(?:hinweis|erklärung)|données (?:personnelles|à caractère personnel)|datos personales|dados pessoais|dati personali|persoonsgegevens|personuppgifter|person(?:oplysninger|opplysninger)|dan(?:e|ych) osobow(?:e|ych)|osobní(?:ch|mi)? údaj|персональн\p{L}+ дан)/iu;

/** An advert's text without those lines. Where more than half would go, nothing does: then it was none of them. */
export function withoutFurniture(text: string, lines: readonly PageLine[]): string {
  const silent = silentLines(lines);
  if (silent.size === 0) return text;
  const kept = text.split('\n').filter((line) => !silent.has(bare(line)));
  const rest = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return rest.length * 2 < text.length ? text : rest;
}

function silentLines(lines: readonly PageLine[]): Set<string> {
  const silent = new Set<string>();
  const body = lines.filter(({ isBody }) => isBody);
  for (const { text, kind } of body.slice(-3))
    if (kind !== 'heading' && text.length <= 600 && onData.test(text)) silent.add(bare(text));
  for (const { text } of trailing(body)) silent.add(bare(text));
  let level = 0;
  for (const { kind, level: own, text, isBody } of lines) {
    if (!isBody) continue;
    if (kind === 'heading' && (level === 0 || own <= level)) level = isBesideAdvert(text) ? own : 0;
    if (level > 0 || (text.length <= 140 && ofBoard.test(text)) || fileName.test(text))
      silent.add(bare(text));
  }
  return silent;
}

/** Links at the end of an advert, who made the page, and the headings over them: "Options", "Email this job to a friend". */
function trailing(body: readonly PageLine[]): readonly PageLine[] {
  let first = body.length;
  while (first > 0 && isTrailing(body[first - 1], first === body.length)) first -= 1;
  return body.slice(first);
}

function isTrailing(line: PageLine | undefined, isLast: boolean): boolean {
  if (line === undefined || line.text.length > 120) return false;
  return line.kind === 'link' || (line.kind === 'heading' && !isLast) || ofMaker.test(line.text);
}

const ofMaker = /^(?:software |website |site |page )?(?:powered|built|made|provided) (?:by|with) \S.{1,40}$/i;

/** Whether a heading is of what stands beside an advert. */
export function isBesideAdvert(text: string): boolean {
  return text.length <= 90 && besideAdvert.test(text.toLowerCase());
}

function bare(line: string): string {
  return line.replace(/^[•\s]+/u, '').trim();
}
