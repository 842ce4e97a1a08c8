/** Besides title and employer: the employer's own address, their number, the words of the advert, the place. */
export const sameJobReasons = ['address', 'reference', 'text', 'place'] as const;
export type SameJobReason = (typeof sameJobReasons)[number];
