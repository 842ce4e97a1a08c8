import type { Fact } from './advert-facts';
import { type NearPart, partsNearTitle } from './near-title';
import type { PageReading } from './page-reading';
import { payAbroad } from './pay-abroad';
import type { Claim } from './weigh-claims';

const amount =
  '(?:£|(?:CA|US|AU|NZ|[AC])?\\$|R\\$ ?|€ ?|¥|₴|(?:USD|GBP|EUR|CAD|AUD|CHF|PLN|CZK|UAH) ?\\$?)\\d(?:[\\d,.]{0,12}\\d)?[kK]?(?:[A-Z]{3})?';
const stated = new RegExp(
  `${amount}(?: ?(?:-|–|—|to|and) ?(?:${amount}|\\d[\\d,.]{1,12}[kK]?))?(?: ?(?:per|a|an|/|p\\.?) ?(?:annum|year|yr|hour|hr|day|week|month|a\\b\\.?))?`,
  'g',
);
const about =
  /salary|\bpay\b|compensation|(?:per|an?|\/) ?(?:annum|year|yr|hour|hr|day|week|month)\b|depending on experience|\bequity\b|k [–-] [£$€]|gehalt|salaire|brut|зарплат|a year|p\.?a\b|annual|base|range|rate|wage|starting|fte|pro rata|\bgrade\b|\bband\b|\bscale\b/i;
const notPay =
  /fund|revenue|raised|million|billion|turnover|\bbn\b|budget|bonus|stipend|allowance|referral|\d ?m\b/i;

const onlyPay = new RegExp(
  `^(?:💰 ?|up to |from |circa |c\\.? ?|around |starting at )?(?:${amount}|\\d[\\d ,.]{0,8} ?(?:-|–) ?\\d[\\d ,.]{1,8} ?k?€).{0,65}$`,
  'iu',
);
const inWordsOnly =
  /\b(?:competitive|attractive|excellent|negotiable) (?:salary|pay|remuneration|compensation|rates? of pay)\b|\b(?:salary|pay)[: ]{1,2}(?:is )?(?:competitive|negotiable|depend(?:s|ing|ent) (?:up)?on experience)\b/i;

/** "Competitive salary": the words themselves, where no figure stands. */
function payInWords(text: string): Claim | null {
  const found = inWordsOnly.exec(text.slice(0, 60_000))?.[0];
  if (found === undefined) return null;
  return { value: found, weight: 0.5, from: 'readability', where: 'sentence', quote: found };
}

/** Figures, or a word for pay: "Senior level" is a block of the site that has moved. */
const saysPay = /\d|competitive|negotiable|scale|band|grade|unpaid|volunt|depend|doe\b|market|exempt/i;

/** The salary as the page words it: a label's value first, then a stated posting, then a sentence. */
export function pickSalary(
  page: PageReading,
  facts: readonly Fact[],
  title: string,
  text: string,
): Claim | null {
  const labelled = facts.find(
    (fact) =>
      fact.field === 'salary' && /\d|competitive|scale|band|grade|mps|ups|negotiable/i.test(fact.value),
  );
  const site = page.candidates.find(
    (each) => each.field === 'salary' && each.from === 'site' && saysPay.test(each.value),
  );
  if (site !== undefined)
    return { value: site.value, weight: 0.9, from: 'site', where: site.where, quote: site.value };
  if (labelled !== undefined) {
    return {
      value: labelled.value,
      weight: 0.8,
      from: 'readability',
      where: `label ${labelled.label}`,
      quote: `${labelled.label} ${labelled.value}`,
    };
  }
  const posting = page.candidates.find(
    (each) => each.field === 'salary' && (each.from === 'json-ld' || each.from === 'microdata'),
  );
  const near = payNearTitle(page, title);
  if (near !== null) return near;
  const sentence = salaryIn(text);
  if (sentence !== null)
    return { value: sentence, weight: 0.7, from: 'readability', where: 'sentence', quote: sentence };
  if (posting !== undefined)
    return {
      value: posting.value,
      weight: 0.75,
      from: posting.from,
      where: posting.where,
      quote: posting.value,
    };
  const last = payAbroad(page, title, text) ?? rangeOfBullet(text);
  if (last !== null) return last;
  const named = page.candidates.find(
    (each) =>
      each.field === 'salary' &&
      (each.confidence ?? 1) > 0.6 &&
      /\d/.test(each.value) &&
      each.value.length < 120,
  );
  return named === undefined
    ? payInWords(text)
    : { value: named.value, weight: 0.5, from: named.from, where: named.where, quote: named.value };
}

/** A sum near the title; what stands over the title may be the end of another job's card. */
function payNearTitle(page: PageReading, title: string): Claim | null {
  const parts = partsNearTitle(page, title).filter((each) => onlyPay.test(each.text));
  const part = parts.find(({ ahead }) => ahead > 0) ?? parts[0];
  if (part === undefined) return null;
  return {
    value: wholeRange(part),
    weight: 0.7,
    from: 'readability',
    where: 'near the title',
    quote: part.line.text,
  };
}

/** "£25,185 - £25,989 pro rata": the dash of a range parts no facts. */
function wholeRange({ text, line }: NearPart): string {
  const at = line.text.indexOf(text);
  for (const found of line.text.matchAll(stated)) {
    const end = found.index + found[0].length;
    if (found.index < at + text.length && end > at)
      return line.text.slice(Math.min(found.index, at), Math.max(end, at + text.length));
  }
  return text;
}

/** "• £46,000 to £52,000, shared openly": a range at the head of a bullet, where nothing else says what is paid. */
function rangeOfBullet(text: string): Claim | null {
  const found = bulletOfRange.exec(text.slice(0, 60_000))?.[1];
  if (found === undefined) return null;
  return { value: found, weight: 0.5, from: 'readability', where: 'bullet', quote: found };
}

const bulletOfRange = new RegExp(
  `^[•*-]? ?(${amount} ?(?:-|–|—|to|bis) ?(?:${amount}|\\d[\\d,.]{2,11}\\d))(?=$|[\\s,])`,
  'mu',
);

/** The first sum of money in a text that its line speaks of as pay. */
function salaryIn(text: string): string | null {
  for (const line of text.slice(0, 60_000).split('\n')) {
    if (!/[£$€]|[A-Z]{3} ?\d/.test(line) || !about.test(line)) continue;
    for (const found of line.slice(0, 2000).matchAll(stated)) {
      const digits = found[0].replace(/\D/g, '').length;
      const value = found[0].trim();
      const end = found.index + value.length;
      const [after = ''] = line.slice(end, end + 20).split(/[,;]/);
      const near = line.slice(Math.max(0, found.index - 25), end) + after;
      if (digits >= 2 && !notPay.test(near)) return value;
    }
  }
  return null;
}
