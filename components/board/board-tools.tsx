import jobsStyles from '../jobs/jobs.module.css';
import { ShowMenu, SortMenu } from '../jobs/show-menu';
import type { JobsShown } from '../jobs/use-found-jobs';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useCalendar } from '../ui/calendar';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import styles from './board.module.css';
import type { BoardApp } from './board-app';
import { csvOfJobs } from './csv-of-jobs';

interface BoardToolsProps {
  app: BoardApp;
  shown: JobsShown;
  onSelect(): void;
  onKeys(): void;
}

/** Which jobs, how many, and what can be done with the whole table. */
export function BoardTools({ app, shown, onSelect, onKeys }: BoardToolsProps) {
  const t = useTexts();
  const saveTable = useSaveTable(app, shown);
  const { settings, counts, dateCounts, jobs } = shown;
  return (
    <div className={jobsStyles.tools}>
      <ShowMenu {...{ settings, counts, dateCounts }} onChange={app.keepListSettings} />
      <span className={styles.sortMenu}>
        <SortMenu settings={settings} onChange={app.keepListSettings} />
      </span>
      <span className={classNames(styles.count, styles.tableCount)}>{t('jobs.count', jobs.length)}</span>
      <Button look="icon" aria-label={t('bulk.start')} title={t('bulk.start')} onClick={onSelect}>
        <Icon name="select" />
      </Button>
      <Button look="icon" aria-label={t('board.export')} title={t('board.export')} onClick={saveTable}>
        <Icon name="download" />
      </Button>
      <Button
        look="icon"
        className={styles.keysTool}
        aria-label={t('jobs.keys')}
        title={t('jobs.keys')}
        onClick={onKeys}
      >
        <Icon name="keys" />
      </Button>
    </div>
  );
}

/** Saves what is shown as a file for spreadsheets. */
function useSaveTable(app: BoardApp, { jobs, steps }: JobsShown): () => void {
  const t = useTexts();
  const act = useAct();
  const calendar = useCalendar();
  const { show } = useToastState();
  return () =>
    void act(async () => {
      const name = `${t('board.fileName', { day: calendar.today })}.csv`;
      app.saveFile(name, csvOfJobs(jobs, steps, calendar, t), 'text/csv;charset=utf-8');
      show({ sentence: t('board.exported', jobs.length), undo: null, tone: 'calm' });
    });
}
