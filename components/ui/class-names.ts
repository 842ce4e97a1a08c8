/** Joins the class names that are there: `classNames(styles.row, isLate && styles.late)`. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
