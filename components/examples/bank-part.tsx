import { type RefObject, useDeferredValue, useMemo, useRef } from 'react';
import { AskedMost } from '../asked-most/asked-most';
import { JobSearch } from '../jobs/job-search';
import jobs from '../jobs/jobs.module.css';
import { usePageKeys } from '../jobs/use-page-keys';
import type { Rows } from '../jobs/use-rows';
import { useSelection } from '../jobs/use-selection';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useLive } from '../ui/use-live';
import { type BankFilter, type BankItem, everything, filterBank } from './bank';
import { ChosenBar } from './chosen-bar';
import { ExampleList } from './example-list';
import styles from './examples.module.css';
import type { ExamplesApp } from './examples-app';
import { FilterMenus } from './filter-menus';
import { TwoVersions } from './two-versions';
import { useBankActs } from './use-bank-acts';
import type { OpenEdits } from './use-example-edits';

interface BankPartProps {
  app: ExamplesApp;
  bank: readonly BankItem[];
  filter: BankFilter;
  onFilter(filter: BankFilter): void;
  openId: string | null;
  onOpen(id: string | null): void;
  /** What is being edited beside the list. */
  openEdits: RefObject<OpenEdits | null>;
}

/** Every example with search, filters and what can be done with several. */
export function BankPart({ app, bank, filter, onFilter, openId, onOpen, openEdits }: BankPartProps) {
  const t = useTexts();
  const asked = useDeferredValue(filter);
  const found = useMemo(() => filterBank(bank, asked), [bank, asked]);
  const ids = useMemo(() => found.map(({ item }) => item.id), [found]);
  const selection = useSelection(ids);
  const inputRef = useRef<HTMLInputElement>(null);
  const rowsRef = useRef<Pick<Rows, 'current' | 'goTo'>>(null);
  const { remove, merge } = useBankActs({ app, ids, selection, rowsRef, onOpen, openEdits });
  usePageKeys({
    '/': () => inputRef.current?.focus(),
    Escape: selection.isOn ? selection.leave : undefined,
  });
  const toRows = () => {
    const id = rowsRef.current?.current ?? null;
    if (id !== null) rowsRef.current?.goTo(id);
  };
  return (
    <section className={styles.bank} aria-label={t('examples.heading')}>
      <TwoVersions app={app} bank={bank} onOpen={onOpen} />
      <JobSearch
        label={t('examples.search')}
        query={filter.query}
        onQuery={(query) => onFilter({ ...filter, query })}
        inputRef={inputRef}
        onLeave={toRows}
      />
      {selection.isOn ? (
        <ChosenBar selection={selection} onMerge={merge} onRemove={() => void remove(ids[0] ?? '')} />
      ) : (
        <Tools app={app} filter={filter} onChange={onFilter} onSelect={selection.start} />
      )}
      <AskedMost read={app.askedMost} />
      <p role="status" className={styles.quiet}>
        {t('examples.count', found.length)}
      </p>
      {found.length === 0 && (
        <div className={jobs.nothing}>
          <p>{t('examples.notFound')}</p>
          <Button onClick={() => onFilter(everything)}>{t('examples.showAll')}</Button>
        </div>
      )}
      <ExampleList {...{ found, selection, openId, rowsRef, onOpen }} onRemove={(id) => void remove(id)} />
    </section>
  );
}

interface ToolsProps {
  app: ExamplesApp;
  filter: BankFilter;
  onChange(filter: BankFilter): void;
  onSelect(): void;
}

function Tools({ app, filter, onChange, onSelect }: ToolsProps) {
  const t = useTexts();
  const roles = useLive(app.roles) ?? [];
  const qualifications = useLive(app.qualifications) ?? [];
  return (
    <div className={jobs.tools}>
      <FilterMenus filter={filter} roles={roles} qualifications={qualifications} onChange={onChange} />
      <Button look="icon" aria-label={t('examples.choose')} title={t('examples.choose')} onClick={onSelect}>
        <Icon name="select" />
      </Button>
    </div>
  );
}
