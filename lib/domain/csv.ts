/**
 * Lines of cells as a CSV file for spreadsheets: RFC 4180 with a byte order mark, without which Excel takes UTF-8 for
 * something else. A cell that a spreadsheet would run as a formula gets an apostrophe before it: adverts are
 * written by strangers.
 */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  // As OWASP lists them; full-width forms are taken for the same by some spreadsheets.
  const safe = /^[\s]*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
