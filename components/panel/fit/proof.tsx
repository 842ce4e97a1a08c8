import type { EvidenceItem } from '@/lib/domain/fit/matching/evidence-items';
import { explainMatch, type MatchReason } from '@/lib/domain/fit/matching/explain-match';
import type { OfferedCandidate } from '@/lib/domain/fit/matching/offer-candidates';
import type { WorkHistory } from '@/lib/domain/profile/work-history';
import { type Texts, useTexts } from '../../texts';
import styles from './fit.module.css';
import { MarkedText } from './marked-text';
import { quoteOf } from './quote-of';

interface ProofProps {
  asked: string;
  item: EvidenceItem;
  roles: readonly WorkHistory[];
  tieBreak?: OfferedCandidate['tieBreak'];
}

/** An example as it answers a requirement: its words with those that match marked, where it is from, and why it is here. */
export function Proof({ asked, item, roles, tieBreak = null }: ProofProps) {
  const t = useTexts();
  const { quote, spans, isPart } = quoteOf(asked, bodyOf(item));
  const reasons = explainMatch(asked, item.text);
  const source = sourceOf(item, roles, t);
  return (
    <blockquote className={styles.proof}>
      <MarkedText text={quote} spans={spans} />
      {isPart && ' …'}
      {source !== '' && <small className={styles.source}>{source}</small>}
      {reasons.length > 0 && (
        <small className={styles.source}>
          {t('fit.why', { words: wordsOf(reasons) })}
          {tieBreak !== null && ` ${t(`fit.tie.${tieBreak}`)}`}
        </small>
      )}
    </blockquote>
  );
}

/** "budget, report; prepare ~ compile": the same words first, then those that say nearly the same. */
function wordsOf(reasons: readonly MatchReason[]): string {
  const same = reasons.filter(({ isSame }) => isSame).map(({ shown }) => shown.word.toLowerCase());
  const like = reasons
    .filter(({ isSame }) => !isSame)
    .map(({ asked, shown }) => `${asked.word.toLowerCase()} ~ ${shown.word.toLowerCase()}`);
  return [same.join(', '), ...like].filter((part) => part !== '').join('; ');
}

/** What an example says beneath its name. */
function bodyOf(item: EvidenceItem): string {
  return item.text.slice(titleOf(item).length).trim() || item.text;
}

function titleOf({ sourceType, text }: EvidenceItem): string {
  return sourceType === 'achievement' ? (text.split('\n', 1)[0] ?? '') : '';
}

/** An example told in place is called by its own first words: saying them twice tells nothing. */
function isNamedByItself(item: EvidenceItem): boolean {
  return bodyOf(item).startsWith(titleOf(item).replace(/…$/, ''));
}

/** The role with its years, or the name of the example. */
function sourceOf(item: EvidenceItem, roles: readonly WorkHistory[], t: Texts): string {
  const title = isNamedByItself(item) ? '' : titleOf(item);
  const role = roles.find((one) => one.id === item.sourceId);
  if (role === undefined) return [title, item.roleTitle].filter(Boolean).join(' · ');
  const place = [role.jobTitle, role.company].filter((part) => part !== '').join(', ');
  return [place, yearsOf(role, t)].filter(Boolean).join(' · ');
}

function yearsOf({ startDate, endDate, isCurrent }: WorkHistory, t: Texts): string {
  const [from, to] = [startDate?.slice(0, 4), endDate?.slice(0, 4)];
  if (from !== undefined && isCurrent) return t('fit.since', { year: from });
  if (from === undefined || to === undefined || from === to) return to ?? from ?? '';
  return t('fit.years', { from, to });
}
