import { seenText } from './page-reading';

/** A pasted text as it is kept: lines end alike, and what nobody can see and empty lines around it are gone. */
export function pastedText(text: string): string {
  return seenText(text.replace(/\r\n?/g, '\n')).trim();
}
