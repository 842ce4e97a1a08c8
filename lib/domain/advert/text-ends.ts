/** What belongs to an advert's text before and behind the block that the page script took for it. */
import { appliesAbroad } from './hiring-abroad';
import { isBesideAdvert } from './page-furniture';
import type { PageLine } from './page-reading';
import { namesRole } from './role-nouns';

/** The sentences between the job's heading and the first block of its text, which sites set apart. */
export function withLead(text: string, lines: readonly PageLine[]): string {
  const from = lines.findIndex(({ isBody }) => isBody);
  const heading = lines.slice(0, Math.max(from, 0)).findLastIndex(({ kind }) => kind === 'heading');
  if (heading === -1 || from - heading > 10 || !namesRole(lines[heading]?.text ?? '')) return text;
  const lead = lines
    .slice(heading + 1, from)
    .filter(({ kind, text: line }) => kind === 'text' && isSentence.test(line) && !ofPage.test(line))
    .map(({ text: line }) => line)
    .filter((line) => !text.includes(line));
  return lead.length === 0 ? text : `${lead.join('\n')}\n\n${text}`;
}

/** The sections between the last block of the text and the button that asks to apply. */
export function withTail(text: string, lines: readonly PageLine[]): string {
  const to = lines.findLastIndex(({ isBody }) => isBody);
  const end = lines.findIndex(({ kind, text: line }, at) => at > to && kind === 'link' && asksToApply(line));
  const tail = lines.slice(to + 1, end === -1 ? to + 1 : end);
  const isOfAdvert =
    tail.length > 0 &&
    tail.length <= 25 &&
    tail[0]?.kind === 'heading' &&
    tail.filter(({ kind, text: line }) => kind === 'text' && /\p{Ll}{2}[.!]$/u.test(line)).length >= 2 &&
    tail.every(
      ({ kind, text: line }) =>
        kind !== 'link' &&
        kind !== 'label' &&
        !ofPage.test(line) &&
        !ofOthers.test(line) &&
        !isBesideAdvert(line),
    );
  if (!isOfAdvert) return text;
  const rest = tail
    .filter((line) => !text.includes(line.text))
    .map(({ kind, text: line }) => (kind === 'heading' ? `\n${line}` : line));
  return rest.length === 0 ? text : `${text}\n${rest.join('\n')}`;
}

function asksToApply(words: string): boolean {
  return (
    words.length < 40 &&
    (/^(?:apply|submit (?:your )?application)\b/i.test(words) || appliesAbroad.test(words))
  );
}

const isSentence = /^(?=.{70})(?:\p{Lu}|\p{Lo}|[“"«]).*[.!?。]$/u;
const ofPage =
  /\b(?:cookies?|javascript|browser|privacy|consent|sign in|log in|newsletter|subscribe|job alerts?|e-?mail me|create an account|partners)\b|soukrom|osobní údaj|datenschutz|données|datos personales|dados pessoais|dati personali|persoonsgegevens|personuppgift|danych osobowych|персональн|個人情報|개인정보/i;
const ofOthers =
  /\b(?:similar|related|recommended|other|more|latest) (?:jobs?|roles?|vacanc\p{L}+|openings?|positions?|posts?)\b|©|\bfollow us\b|^(?:apply|your application|application form)\b|bewerb/iu;
