import { memo, useMemo } from 'react';
import { keptOutOf } from '@/lib/domain/evidence/for-documents';
import { exampleChecklist } from '@/lib/domain/fit/matching/example-checklist';
import { RowBox } from '../jobs/row-box';
import rows from '../jobs/rows.module.css';
import { useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { classNames } from '../ui/class-names';
import type { BankItem } from './bank';
import styles from './examples.module.css';
import { roleName } from './role-select';

interface ExampleRowProps {
  one: BankItem;
  /** Whether Tab leads to this row; arrow keys lead to the others. */
  isCurrent: boolean;
  isChosen: boolean;
  isOpen: boolean;
}

/** One example in the list. Drawn again only when it changes: there may be thousands of them. */
export const ExampleRow = memo(function ExampleRow({ one, isCurrent, isChosen, isOpen }: ExampleRowProps) {
  const t = useTexts();
  const { today } = useCalendar();
  const checks = useMemo(() => exampleChecklist(one.item, today), [one, today]);
  const met = checks.filter(({ isMet }) => isMet).length;
  const when = one.achievement?.happenedOn?.slice(0, 4) ?? null;
  const where = one.role === null ? t('examples.noRole') : roleName(one.role);
  const isKeptOut = keptOutOf({ neverInDocuments: one.isNever }, one.role) !== null;
  return (
    <li className={classNames(rows.item, (isChosen || isOpen) && rows.chosen)} data-row={one.item.id}>
      <button
        type="button"
        className={rows.row}
        data-open=""
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
      >
        <span className={rows.name}>{one.title}</span>
        <span className={styles.facts}>
          {[where, when, t('examples.points', [met, checks.length]), isKeptOut && t('examples.keptOut')]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
      <RowBox name={t('bulk.row', { title: one.title })} isChosen={isChosen} />
    </li>
  );
});
