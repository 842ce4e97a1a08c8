import { useTexts } from '../texts';
import { Mark } from '../ui/icon';
import styles from './board.module.css';
import type { BoardApp } from './board-app';

export function BoardPage({ app }: { app: BoardApp }) {
  const t = useTexts();
  void app;
  return (
    <header className={styles.head}>
      <Mark />
      <h1>{t('jobs.allMine')}</h1>
    </header>
  );
}
