import { type RefObject, useMemo, useRef } from 'react';
import styleOfRows from '../jobs/rows.module.css';
import { type Rows, useRows } from '../jobs/use-rows';
import type { Selection } from '../jobs/use-selection';
import { useTexts } from '../texts';
import { classNames } from '../ui/class-names';
import type { BankItem } from './bank';
import { ExampleRow } from './example-row';

interface ExampleListProps {
  found: readonly BankItem[];
  selection: Selection;
  openId: string | null;
  rowsRef: RefObject<Pick<Rows, 'current' | 'goTo'> | null>;
  onOpen(id: string): void;
  onRemove(id: string): void;
}

/** A row of two lines, in pixels. */
const likelyHeight = 66;

/** The examples; rows in sight are drawn. */
export function ExampleList({ found, selection, openId, rowsRef, onOpen, onRemove }: ExampleListProps) {
  const t = useTexts();
  const listRef = useRef<HTMLUListElement>(null);
  const ids = useMemo(() => found.map(({ item }) => item.id), [found]);
  const rows = useRows({ listRef, ids, likelyHeight, selection, onOpen, onRemove });
  rowsRef.current = rows;
  return (
    <ul
      ref={listRef}
      className={classNames(styleOfRows.list, selection.isOn && styleOfRows.choosing)}
      aria-label={t('examples.heading')}
      {...rows.handlers}
    >
      {rows.segments.map((segment) => {
        if (segment.kind === 'gap') {
          return <li key={segment.key} aria-hidden="true" style={{ blockSize: segment.size }} />;
        }
        const one = found[segment.index];
        if (one === undefined) return null;
        const { id } = one.item;
        return (
          <ExampleRow
            key={id}
            one={one}
            isCurrent={id === rows.current}
            isChosen={selection.ids.has(id)}
            isOpen={id === openId}
          />
        );
      })}
    </ul>
  );
}
