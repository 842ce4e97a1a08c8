import { type FocusEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { ImportPlan } from '@/lib/domain/profile/cv/plan-import';
import type { CvReview } from '@/lib/domain/profile/cv/review';
import { useTexts } from '../texts';
import { Skeleton } from '../ui/skeleton';
import { type Tab, TabList, TabPanel, useTabIds } from '../ui/tabs';
import styles from './columns.module.css';
import { FoundColumn } from './found-column';
import { SourceColumn } from './source-column';
import type { CvWayState } from './use-cv-way';

type Column = 'found' | 'source';

interface CvReviewViewProps {
  review: CvReview;
  plan: ImportPlan | null;
  way: CvWayState;
}

/** The document and what was read from it, each leading to the other; side by side where there is room. */
export function CvReviewView({ review, plan, way }: CvReviewViewProps) {
  const t = useTexts();
  const isWide = useIsWide();
  const [column, setColumn] = useState<Column>('found');
  const [marked, setMarked] = useState<readonly number[]>([]);
  const found = useRef<HTMLDivElement>(null);
  const ids = useTabIds();
  if (plan === null) return <Skeleton lines={6} label={t('app.loading')} />;

  const onFocus = (event: FocusEvent) => {
    const lines = event.target.closest<HTMLElement>('[data-lines]')?.dataset.lines;
    if (lines !== undefined) setMarked(lines.split(' ').filter(Boolean).map(Number));
  };
  const onPick = (line: number) => {
    setMarked([line]);
    setColumn('found');
    // The other column may only now be drawn.
    requestAnimationFrame(() => goTo(found.current, line));
  };
  const source = <SourceColumn lines={review.lines} marked={marked} onPick={onPick} />;
  const read = (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus inside only marks lines of the document
    <div ref={found} onFocus={onFocus} className={styles.found}>
      <FoundColumn review={review} plan={plan} way={way} />
    </div>
  );
  if (isWide)
    return (
      <div className={styles.columns}>
        {source}
        {read}
      </div>
    );
  const tabs: readonly Tab<Column>[] = [
    { id: 'found', text: t('cv.found') },
    { id: 'source', text: t('cv.source') },
  ];
  return (
    <>
      <TabList<Column> label={t('cv.columns')} tabs={tabs} current={column} onChange={setColumn} ids={ids} />
      <TabPanel ids={ids} current={column}>
        {column === 'found' ? read : source}
      </TabPanel>
    </>
  );
}

/** What stands on a line takes the focus: the narrowest of those that name it. */
function goTo(found: HTMLElement | null, line: number): void {
  const all = [...(found?.querySelectorAll<HTMLElement>(`[data-lines~="${line}"]`) ?? [])];
  const [first] = all.sort((one, other) => countOf(one) - countOf(other));
  const control = first?.querySelector<HTMLElement>('input, textarea, select, button');
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}

function countOf(element: HTMLElement): number {
  return element.dataset.lines?.split(' ').length ?? 0;
}

const wide = '(min-width: 700px)';

function useIsWide(): boolean {
  return useSyncExternalStore(followWidth, () => matchMedia(wide).matches);
}

function followWidth(onChange: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
