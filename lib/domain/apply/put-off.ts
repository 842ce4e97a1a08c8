import type { DueItem } from './due';

/**
 * What the person wants to hear of later although its own date stands: by `putOffKey`, the day (`YYYY-MM-DD`) from
 * which it is shown again. The key has the date in it, so a date that changed is shown at once.
 */
export type PutOff = Readonly<Record<string, string>>;

/** The name under which a closing date or an interview is put off. */
export function putOffKey({ kind, applicationId, interview, day }: DueItem): string {
  return `${kind} ${interview?.id ?? applicationId} ${day}`;
}

/** Leaves out what is put off beyond `today`. */
export function withoutPutOff(items: readonly DueItem[], putOff: PutOff, today: string): DueItem[] {
  return items.filter((item) => (putOff[putOffKey(item)] ?? '') <= today);
}
