import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { AskedMost } from '../asked-most/asked-most';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { EmptyState } from '../ui/empty-state';
import { Icon, Mark } from '../ui/icon';
import head from '../ui/page-head.module.css';
import { Skeleton } from '../ui/skeleton';
import { useLive } from '../ui/use-live';
import { type BankFilter, type BankItem, bankOf, everything, placeInGroup } from './bank';
import { BankPart } from './bank-part';
import { ExampleEditor } from './example-editor';
import styles from './examples.module.css';
import type { ExamplesApp } from './examples-app';
import { GuidedAdd } from './guided-add';
import type { OpenEdits } from './use-example-edits';

/** An example's id; `new` for one being added. */
type Open = string | null;

/** The head with what can be begun here, the list, and beside it what is open. */
export function ExamplesPage({ app }: { app: ExamplesApp }) {
  const t = useTexts();
  const achievements = useLive(app.achievements);
  const roles = useLive(app.roles);
  const [open, setOpen] = useState<Open>(() => (location.hash === '#add' ? 'new' : null));
  const [filter, setFilter] = useState(everything);
  const bank = useMemo(
    () => (achievements === undefined || roles === undefined ? null : bankOf(achievements, roles)),
    [achievements, roles],
  );
  const close = useCallback(() => setOpen(null), []);
  const openEdits = useRef<OpenEdits>(null);
  return (
    <>
      <Head onAdd={() => setOpen('new')} />
      <main className={classNames(styles.main, open !== null && styles.isOpen)} tabIndex={-1}>
        {bank === null && <Skeleton lines={8} label={t('app.loading')} />}
        {bank?.length === 0 && open === null && <Empty app={app} onAdd={() => setOpen('new')} />}
        {bank !== null && bank.length > 0 && (
          <BankPart
            {...{ app, bank, filter, openEdits }}
            onFilter={setFilter}
            openId={open}
            onOpen={setOpen}
          />
        )}
        {bank !== null && (
          <Pane {...{ app, bank, filter, open, openEdits }} onOpen={setOpen} onClose={close} />
        )}
      </main>
    </>
  );
}

function Head({ onAdd }: { onAdd(): void }) {
  const t = useTexts();
  return (
    <header className={classNames(head.head, styles.head)}>
      <Mark />
      <h1>{t('examples.heading')}</h1>
      <nav className={styles.ways} aria-label={t('examples.ways')}>
        <a href="cv.html">{t('examples.bringCv')}</a>
        <a href="board.html#bin">{t('jobs.bin')}</a>
      </nav>
      <Button look="primary" onClick={onAdd}>
        {t('examples.add')}
      </Button>
    </header>
  );
}

function Empty({ app, onAdd }: { app: ExamplesApp; onAdd(): void }) {
  const t = useTexts();
  return (
    <EmptyState
      title={t('examples.emptyTitle')}
      body={t('examples.emptyBody')}
      action={
        <>
          <div className={styles.acts}>
            <a className={styles.primaryLink} href="cv.html">
              {t('examples.bringCv')}
            </a>
            <Button onClick={onAdd}>{t('examples.add')}</Button>
          </div>
          <AskedMost read={app.askedMost} />
        </>
      }
    />
  );
}

interface PaneProps {
  app: ExamplesApp;
  bank: readonly BankItem[];
  filter: BankFilter;
  open: Open;
  openEdits: RefObject<OpenEdits | null>;
  onOpen(id: Open): void;
  onClose(): void;
}

/** What is open: an example to edit, or the questions for a new one. */
function Pane({ app, bank, filter, open, openEdits, onOpen, onClose }: PaneProps) {
  const one = bank.find(({ item }) => item.id === open);
  const isNew = open === 'new';
  if (one === undefined && !isNew) return null;
  // Among what a search found, its neighbours may be out of sight.
  const isSearch = filter.query.trim() !== '' || filter.skill !== null;
  const place = one === undefined || isSearch ? null : placeInGroup(bank, one.item.id);
  return (
    <PaneFrame key={open} isNew={isNew} openId={open} onClose={onClose}>
      {one === undefined ? (
        <GuidedAdd app={app} onAdded={onOpen} />
      ) : (
        <ExampleEditor {...{ app, one, place, openEdits, onOpen }} />
      )}
    </PaneFrame>
  );
}

interface PaneFrameProps {
  isNew: boolean;
  openId: Open;
  onClose(): void;
  children: React.ReactNode;
}

function PaneFrame({ isNew, openId, onClose, children }: PaneFrameProps) {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const close = () => {
    onClose();
    // Back to the row it was opened from.
    document.querySelector<HTMLElement>(`[data-row="${openId}"] [data-open]`)?.focus();
  };
  return (
    <section
      className={styles.pane}
      aria-labelledby="pane-heading"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <div className={styles.paneHead}>
        <h2 id="pane-heading" ref={heading} tabIndex={-1} className={styles.paneTitle}>
          {t(isNew ? 'examples.add' : 'examples.one')}
        </h2>
        <Button look="icon" aria-label={t('examples.close')} title={t('examples.close')} onClick={close}>
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </section>
  );
}
