/** Columns of an application that no page is read for: only the person writes them. */
export const ownFields = ['contactName', 'contactRole', 'contactEmail', 'contactUrl', 'jobUrl'] as const;
export type OwnField = (typeof ownFields)[number];
