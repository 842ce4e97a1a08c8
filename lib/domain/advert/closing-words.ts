/** The words in front of a closing date, and in front of the other dates of an advert. Every pattern is linear. */

const english: readonly string[] = [
  String.raw`\bclosing (?:dates?(?:\/time)?|time|on|at|day)(?: for (?:all )?applications?\b)?`,
  String.raw`^\W{0,3}clos(?:es?|ing)\b(?! (?:soon|down|over|every)\b| for (?!applications?\b))`,
  String.raw`\bdate closing\b`,
  String.raw`\blast day to apply\b`,
  String.raw`\b(?:applications?|vacanc(?:y|ies)|job|post|posting|advert|advertisement|role|position|campaign|opportunity|recruitment|competition)(?: will| is due to| shall)? clos(?:e|es|ing)\b`,
  String.raw`\bdeadline(?![s-])`,
  String.raw`\bapply (?:by|before|no later than|until)`,
  String.raw`\b(?:apply|write|reply|respond|(?:e-?mail|send) (?:us )?(?:your|a|an)|submit (?:your|a|an))[, ][^\n]{0,160}?\bby (?=(?:the )?end of|\d|noon|mid|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`,
  String.raw`\b(?:last|final) date\b`,
  String.raw`\bno later than\b`,
  String.raw`\b(?:posting|application|advert|vacancy)(?:'s)? (?:end|close|expiry) date`,
  String.raw`\b(?:advert|job|vacancy|posting|listing)s? expir(?:es|y)`,
  String.raw`\bexpiry date`,
  String.raw`^\W{0,3}expires?\b|(?<=\d, )closes\b`,
  String.raw`\b(?:received|submitted|returned|completed|sent|applications?|application forms?) (?:to [^\n.]{1,30} )?(?:by|before)\b`,
  String.raw`\b(?:open|accepted|accepting applications|apply) until\b`,
  String.raw`\bapplication by\b`,
  String.raw`\bopen (?:for|to) applications? until\b`,
  String.raw`\b(?:submit|apply|applications?)\b[^\n.]{0,60}?\bprior to\b`,
  String.raw`\bforms? back by\b`,
  String.raw`\b(?:applications?|forms?|letters?|cvs?)\b[^\n.]{0,80}? (?:must|should|to|will) (?:reach|arrive|be with)\b[^\n.]{0,60}?\b(?:by|before)\b`,
  String.raw`\btime left to apply\b`,
  String.raw`\badvert(?:ising)? end date\b`,
  String.raw`\b(?:apply|write to us|send [^\n]{0,60}) until\b`,
  String.raw`\bapplications? (?:must|should|need to|have to)\b[^\n.]{0,40}?\b(?:by|before|no later than)\b`,
];

/** A date's own beginning: "5.12.", "Sonntag, 13. Dezember", "den 6 december". */
const day = String.raw`(?=[\s:]{1,2}(?:\p{L}{2,12},? ){0,2}\d)`;
const gap = String.raw`[^\n]{0,70}?(?<!\p{L})`;

/** What is sent, and the word in front of its last day; behind `then` a date must follow. */
const sentBy = (sent: string, then: string) => `(?:${sent})${gap}(?:${then})${day}`;

const abroad: readonly string[] = [
  // German
  'bewerbungs(?:schluss|frist|ende)|einsendeschluss|ausschreibungsfrist|spätestens bis(?: zum)?',
  String.raw`bewerb\p{L}{0,6}(?: sie sich)?(?: bitte)?(?: möglich)?(?: bis)(?: zum)?`,
  sentBy('bewerb|unterlagen|lebenslauf', '(?:bis(?: spätestens)?|spätestens)(?: zum| am)?'),
  // French
  'date (?:limite|de clôture)|clôture des candidatures|au plus tard le',
  sentBy('candidat|postul|adress|envoy|dépos|dossier|répon', "avant le|jusqu['’]au|au plus tard"),
  // Spanish, Portuguese, Italian
  'fecha (?:límite|de cierre|tope)|a más tardar|cierre de (?:la )?(?:convocatoria|inscripci|candidaturas)',
  sentBy('plazo|candidatura|solicitud|inscri|curr[ií]cul|cv', 'hasta(?: el)?|antes del?(?: día)?'),
  'prazo|data limite|scadenza|entro e non oltre|termine ultimo',
  sentBy('candidatura|inscri|currículo|cv', 'até(?: ao?| o)?(?: dia)?'),
  sentBy('candidat|domand|curriculum|cv', 'entro(?: il)?'),
  // Dutch
  'sluitingsdatum|sollicitatie(?:deadline|termijn)|uiterste (?:reactie|sollicitatie)datum|uiterlijk',
  sentBy('sollicite|reage|reactie|motivatie|brief|cv', 'voor|vóór|tot(?: en met)?|t/m'),
  // Swedish, Danish, Norwegian, Finnish
  String.raw`sista (?:ansöknings)?(?:dag|datum)\p{L}*|ansøgningsfrist\p{L}*|søknadsfrist\p{L}*|hakuaika\p{L}*(?: päättyy)?|viimeistään`,
  sentBy('ansök|ansøg|søk|søg', 'senast|senest|innen|inden'),
  // Polish, Czech, Slovak
  String.raw`termin (?:składania|nadsyłania|zgłaszania)(?: \p{L}+)?|najpóźniej do|(?<!umow[aęy] )ważn[aey](?: jeszcze)?(?: \d+ dni)?(?: do)?|nejpozději do|najneskôr do|do dne|termín|uzávěrka|uzávierka|lh[ůu]ta (?:pro|k|na) (?:podání|podávání|přijímání|zaslání|přihlášení|doručení)(?: \p{L}+)?|lehota na (?:podanie|predloženie)(?: \p{L}+)?`,
  sentBy('aplik|zgłosz|dokument|cv|zasíl|přihl|hlaste|životopis', 'do(?: dnia)?'),
  // Hungarian, Romanian, Turkish, Ukrainian, Russian
  'jelentkezési határidő|(?:termen|data) limită|son başvuru|не пізніше|кінцевий термін|дедлайн|крайний срок|не позднее',
  sentBy('резюме|заявк|подат|отклик', 'до'),
];

/** Without spaces between words, no word ends where another begins. */
const eastern = '締切|締め切り|〆切|応募期[限間]|受付期間|마감|접수 ?기간|지원 ?기간|截止';

/** Words behind which a closing date stands. */
export const closingWords = new RegExp(
  String.raw`${english.join('|')}|(?<!\p{L})(?:${abroad.join('|')})(?!\p{L})|${eastern}`,
  'gimu',
);

/** Words of another date: what stands behind them closes nothing. */
export const otherDateWords =
  /(?<!\p{L})(?:interview|start(?:s|ing)?\b|commenc|posted|publish|advertised|shortlist|assessment (?:day|cent)|available from|open(?:s|ed|ing) (?:on|date)|sift|vorstellungsg|eintritt|beginn|veröffentlicht|publi[ée]|entretien|prise de|entrevista|incorporaci|in[ií]cio|colloqui|inizio|gesprek|geplaatst|tillträde|intervju|samtale|tiltr[eæ]d|publicera|nástup|pohovor|zveřejn|rozmow|rozpocz|opublik|співбесід|початок|опублік|собеседован|[àa] partir)|面接|入社|掲載|면접|입사|게시/iu;

/** Words that say "at the latest" of anything: of a start and of an interview too. */
export const latestWords =
  /^(?:no later than|spätestens|au plus tard|a más tardar|entro e non|uiterlijk|viimeistään|najpóźniej|nejpozději|najneskôr|do dne|не пізніше|не позднее)/iu;
