/** Puts a text on the clipboard; called in a click or key, as the browser demands. Throws where it is refused. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
