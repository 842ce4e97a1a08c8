/** Dates as other languages write them, made English: the parser of dates reads nothing else. */
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The number of a month by its English name or its first three letters, 0 to 11; -1 where it is none. */
export function monthNumber(name: string): number {
  return name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase()));
}

/** Names of the months in the case that follows a day, from January on. */
const names = [
  'januar|jänner|janvier|enero|gennaio|januari|janeiro|ledna|januára|stycznia|січня|января|ianuarie|ocak|tammikuuta|január|ιανουαρίου',
  'februar|février|febrero|febbraio|februari|fevereiro|února|februára|lutego|лютого|февраля|februarie|şubat|helmikuuta|február|φεβρουαρίου',
  'märz|mars|marts|marzo|março|maart|března|marca|березня|марта|martie|mart|maaliskuuta|március|μαρτίου',
  'avril|abril|aprile|dubna|apríla|kwietnia|квітня|апреля|aprilie|nisan|huhtikuuta|április|απριλίου',
  'mai|maj|mayo|maio|maggio|mei|května|mája|maja|травня|мая|mayıs|toukokuuta|május|μαΐου',
  'juni|juin|junio|junho|giugno|června|júna|czerwca|червня|июня|iunie|haziran|kesäkuuta|június|ιουνίου',
  'juli|juillet|julio|julho|luglio|července|júla|lipca|липня|июля|iulie|temmuz|heinäkuuta|július|ιουλίου',
  'août|agosto|augustus|augusti|srpna|augusta|sierpnia|серпня|августа|ağustos|elokuuta|augusztus|αυγούστου',
  'septembre|septiembre|settembre|setembro|září|septembra|września|вересня|сентября|septembrie|eylül|syyskuuta|szeptember|σεπτεμβρίου',
  'oktober|octobre|octubre|ottobre|outubro|října|októbra|października|paź|жовтня|октября|octombrie|ekim|lokakuuta|október|οκτωβρίου',
  'novembre|noviembre|novembro|listopadu|novembra|listopada|листопада|ноября|noiembrie|kasım|marraskuuta|νοεμβρίου',
  'dezembro|dezember|décembre|diciembre|dicembre|prosince|decembra|grudnia|gru|грудня|декабря|decembrie|aralık|joulukuuta|desember|δεκεμβρίου',
].map((each) => new RegExp(`(?<!\\p{L})(?:${each})(?!\\p{L})`, 'giu'));

/** Short names are words of their own elsewhere, so they count between a day and a year only. */
const shortNames = [
  'janv|ene|gen|led|sty|січ|jän',
  'févr|fév|fev|lut|úno|лют|febr',
  'mär|mrz|mrt|bře|бер|márc',
  'avr|abr|kwi|dub|квіт|ápr',
  'mag|kvě|трав|máj|mai',
  'giu|cze|čvn|черв|jún',
  'juil|lug|lip|čvc|лип|júl',
  'ago|sie|srp|серп',
  'sett?|wrz|zář|вер|szept',
  'okt|ott|out|paź|říj|жовт',
  'lis|лист',
  'déc|dic|dez|des|gru|pro|груд',
].map(
  (each) => new RegExp(`(?<=\\d\\.?\\s(?:de\\s)?)(?:${each})(?!\\p{L})\\.?(?=,?\\s(?:de\\s)?\\d{4})`, 'giu'),
);

/** A text with its dates in English words and figures; what is no date stays. */
export function inEnglish(text: string): string {
  let english = text
    .replace(/\b(\d{4})[./](\d{1,2})[./](\d{1,2})\b/g, (_, year, month, day) => numeric(year, month, day))
    .replace(/\b(\d{1,2})\.\s?(\d{1,2})\.\s(\d{4})\b/g, (_, day, month, year) => numeric(year, month, day))
    .replace(/令和\s?(\d{1,2})年/g, (_, year) => `${2018 + Number(year)}年`)
    .replace(/(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/g, (_, year, month, day) =>
      numeric(year, month, day),
    )
    .replace(/(\d{1,2})[月월]\s?(\d{1,2})[日일]/g, (_, month, day) => `${day} ${months[month - 1] ?? ''}`);
  for (const [at, name] of names.entries()) english = english.replace(name, months[at] ?? '');
  for (const [at, name] of shortNames.entries()) english = english.replace(name, months[at] ?? '');
  return english.replace(/(\d)\.\s(?=[a-z])/gi, '$1 ').replace(/(?<=\d\s|[a-z]{3}\s)de\s(?=[a-z]|\d)/gi, '');
}

function numeric(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
