import { FullPage } from '../ui/full-page';
import styles from './board.module.css';
import type { BoardApp } from './board-app';
import { BoardPage } from './board-page';

/** All my jobs, and the bin: a page of its own, in a tab. */
export function Board({ app }: { app: BoardApp }) {
  return (
    <FullPage clock={app}>
      <div className={styles.board}>
        <BoardPage app={app} />
      </div>
    </FullPage>
  );
}
