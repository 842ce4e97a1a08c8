/** The four questions that lead through an example, in the order of STAR. */
export const questions = ['situation', 'task', 'action', 'result'] as const;

/** What a person fills in, beside the questions the role it belongs to and when it was. */
export type GuidedField = (typeof questions)[number] | 'workHistoryId' | 'happenedOn';

/** Where words that were marked on a page came from, beside what is typed. */
type ReceiptField = 'fromQuote' | 'fromUrl' | 'fromTitle' | 'fromAt';

/** An example half typed, as it is kept aside. */
export type GuidedTyped = Partial<Record<GuidedField | ReceiptField, string>>;
