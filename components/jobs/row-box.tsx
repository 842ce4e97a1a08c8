import styles from './jobs.module.css';

/** Chooses its row; the list hears the press. Without hooks: it is also drawn before React is there (see `plain`). */
export function RowBox({ name, isChosen }: { name: string; isChosen: boolean }) {
  return (
    <input
      type="checkbox"
      className={styles.box}
      tabIndex={-1}
      checked={isChosen}
      onChange={heardByTheList}
      aria-label={name}
    />
  );
}

function heardByTheList(): void {}
