/** An address as a person types it, made whole: nobody types "https://". Anything that names no host stays as it is. */
export function webAddress(typed: string): string {
  const text = typed.trim();
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(text) ? `https://${text}` : text;
}
