/** What the panel shows: one thing at a time, with the list behind it. */
export type View =
  | { kind: 'list' }
  | { kind: 'application'; id: string }
  | { kind: 'draft'; id: string }
  /** A job typed or pasted by hand. */
  | { kind: 'add' }
  | { kind: 'account' };

export const listView: View = { kind: 'list' };
