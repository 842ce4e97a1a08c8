import styles from './icon.module.css';

/** Outlines on a 20 by 20 grid, drawn in the colour of the text around them. */
const paths = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  person: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.8 16.6c.8-2.9 3.2-4.3 6.2-4.3s5.4 1.4 6.2 4.3',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  pencil: 'M4 16l.7-3.2L13 4.5l2.5 2.5-8.3 8.3zM11.5 6l2.5 2.5',
  open: 'M8 4H4v12h12v-4M11.5 4H16v4.5M16 4l-7 7',
  bin: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6M8.6 9v4.5M11.4 9v4.5',
  panel: 'M3.5 4.5h13v11h-13zM12 4.5v11',
  pin: 'M7 3.5h6M8 3.5v4.6L5.5 11.5h9L12 8.1V3.5M10 11.5V17',
  menu: 'M4 6h12M4 10h12M4 14h12',
  down: 'M6.5 8.5 10 12l3.5-3.5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  plus: 'M10 4v12M4 10h12',
  select: 'M4 4h12v12H4zM7 10l2.2 2.3L13 8',
  download: 'M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 16h12',
  keys: 'M3 5.5h14v9H3zM6 8.5h.01M9 8.5h.01M12 8.5h.01M15 8.5h.01M6.5 11.5h7',
  away: 'M3 4.5h14v3H3zM4.5 7.5v8h11v-8M8 10.5h4',
} as const;

/** A picture that there is. */
export type IconName = keyof typeof paths;

/** A picture beside words; it says nothing to a screen reader, so a button with only an icon needs a label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

/** Starboard's mark: a four-point star on green. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="28" />
      <path d="M64 8c7 31 25 49 56 56-31 7-49 25-56 56-7-31-25-49-56-56 31-7 49-25 56-56z" />
    </svg>
  );
}
