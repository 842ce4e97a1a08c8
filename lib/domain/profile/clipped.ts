/** At most so many characters, counted as the database counts them: none is cut in two. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = [...text];
  return letters.length <= most ? text : letters.slice(0, most).join('');
}
