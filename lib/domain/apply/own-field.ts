/** Columns of an application that no page is read for: only the person writes them. */
const ownFields = ['contactName', 'contactRole', 'contactEmail', 'contactUrl', 'jobUrl'] as const;
export type OwnField = (typeof ownFields)[number];

export function isOwnField(field: string): field is OwnField {
  return (ownFields as readonly string[]).includes(field);
}
