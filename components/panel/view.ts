/** What the panel shows: one thing at a time, with the list behind it. */
export type View =
  | { kind: 'list' }
  | { kind: 'application'; id: string }
  | { kind: 'draft'; id: string }
  /** A job typed or pasted by hand. */
  | { kind: 'add' }
  /** An example of the person's, by four questions. */
  | { kind: 'example' }
  /** The person's own details, to copy into a form. */
  | { kind: 'facts' }
  | { kind: 'account' };

export const listView: View = { kind: 'list' };
