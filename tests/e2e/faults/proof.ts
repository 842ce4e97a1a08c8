/** What shows that a fault does no harm or that a promise is kept: a title in a test that stands in the sources. */
interface Proof {
  /** From the project's root. */
  file: string;
  /** Words of the test's title, enough to find it. */
  title: string;
}

/** A fault or a promise: where it is proved, or one sentence why it cannot arise. */
export type Row = { fault: string } & ({ proofs: readonly Proof[] } | { cannotArise: string });

const testsIn =
  (folder: string, ending: string) =>
  (name: string, title: string): Proof => ({ file: `${folder}/${name}.${ending}.ts`, title });

/** A browser test, by its name below `tests/e2e`. */
export const e2e = testsIn('tests/e2e', 'spec');
/** A measurement at full size. */
export const soak = testsIn('tests/soak', 'spec');
/** A test of the store, or of a module of the sync. */
export const store = testsIn('lib/store', 'test');
export const sync = testsIn('lib/sync', 'test');
