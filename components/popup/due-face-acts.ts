/** What can be pressed; false where it cannot. */
export interface DueFaceActs {
  done: (() => unknown) | false;
  later: (() => unknown) | false;
  notApplying(): unknown;
}
