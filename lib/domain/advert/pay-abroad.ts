/** Pay in currencies that stand behind their figures: "22 000 – 26 000 грн", "月給21万円～28万円". Every pattern is linear. */
import { partsNearTitle } from './near-title';
import type { PageReading } from './page-reading';
import type { Claim } from './weigh-claims';

const sum = '\\d{1,3}(?:[\\s.,]?\\d{3}){0,2}(?:[.,]\\d{1,2})?';
const currency =
  '(?:€|euros?|zł|pln|kč|czk|грн|₴|руб|₽|kr|sek|nok|dkk|ft|lei|chf|lacs?|lakhs?)(?!\\p{L})|万?円|만? ?원';
const joint = '\\s?(?:[-–—~〜～]|à|a|bis|až|do|tot|to|hasta)\\s?';
const sums = `${sum}(?:\\s?(?:${currency}))?(?:${joint}${sum})?\\s?(?:${currency})`;

/** One sum or a range, from end to end of a short line, with a few words round it. */
const onlySums = new RegExp(
  `^(?:(?:salaire|salario|gehalt|lohn|mzda|plat|sueldo|salaris)\\s?:\\s|[月時年日]給\\s?|年収\\s?|연봉\\s?|월급\\s?|시급\\s?)?${sums}.{0,40}$`,
  'iu',
);
const sumsSomewhere = new RegExp(`(?<![\\d.,])${sums}`, 'iu');

/** What a line says that speaks of pay. */
const speaksOfPay =
  /(?<!\p{L})(?:entgelt|vergütung|lohn|stundenlohn|(?:jahres|monats)?gehalt|bruttolohn|mzd[auoyě]?|plat(?:ov\p{L}+)?|odměn\p{L}+|salaires?|rémunération|mensuel|зарплат\p{L}*|оплат\p{L}*|оклад|sueldos?|salarios?|salários?|remuneração|stipendio|retribuzione|salaris|brutoloon|lön|løn|lønn|wynagrodzeni\p{L}*|brutto|bruto)(?!\p{L})|연봉|월급|시급|급여|[月時年日]給|年収|賃金/iu;

/** "62.000 bis 71.000 Euro und ein Anteil": a range that heads a bullet. */
const rangeFirst = new RegExp(`^• ${sum}(?:\\s?(?:${currency}))?${joint}${sum}\\s?(?:${currency})`, 'iu');

/** What is money and no pay: a bonus, a fine, what a firm turns over. */
const notPay =
  /umsatz|prämie|bonus|budget|million|mrd|mld|chiffre d|prime d|obrat|příspěv|zuschuss|oborot|оборот|手当|交通費|賞与|売上|資本金|매출|자본금|수당(?! 별도)/iu;

/** The pay as such a page words it: a short line near the title first, then a line of the advert that speaks of it. */
export function payAbroad(page: PageReading, title: string, text: string): Claim | null {
  const parts = partsNearTitle(page, title).filter(
    ({ line }) => line.text.length <= 80 && onlySums.test(line.text),
  );
  const near = parts.find(({ ahead }) => ahead > 0) ?? parts[0];
  if (near !== undefined) return claim(near.line.text, 'near the title');
  for (const line of text.slice(0, 60_000).split('\n')) {
    if (!/\d{3}|[万만]/.test(line) || !(speaksOfPay.test(line) || rangeFirst.test(line))) continue;
    const found = sumsSomewhere.exec(line.slice(0, 2000));
    if (found === null || found[0].replace(/\D/g, '').length < 2) continue;
    const before = line.slice(Math.max(0, found.index - 30), found.index);
    if (!notPay.test(before)) return claim(found[0].trim(), 'sentence');
  }
  return null;
}

function claim(value: string, where: string): Claim {
  return { value, weight: 0.6, from: 'readability', where, quote: value };
}
