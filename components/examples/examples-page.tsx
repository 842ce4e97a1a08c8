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
import { type BankItem, bankOf } from './bank';
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
          <BankPart app={app} bank={bank} openId={open} onOpen={setOpen} openEdits={openEdits} />
        )}
        {bank !== null && <Pane {...{ app, bank, open, openEdits }} onOpen={setOpen} onClose={close} />}
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
  open: Open;
  openEdits: RefObject<OpenEdits | null>;
  onOpen(id: Open): void;
  onClose(): void;
}

/** What is open: an example to edit, or the questions for a new one. */
function Pane({ app, bank, open, openEdits, onOpen, onClose }: PaneProps) {
  const one = bank.find(({ item }) => item.id === open);
  const isNew = open === 'new';
  if (one === undefined && !isNew) return null;
  return (
    <PaneFrame key={open} isNew={isNew} openId={open} onClose={onClose}>
      {one === undefined ? (
        <GuidedAdd app={app} onAdded={onOpen} />
      ) : (
        <ExampleEditor {...{ app, one, openEdits, onOpen }} />
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
