/** Hands a text to the browser as a download; it needs no permission, as the person pressed a button of ours. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold of the data once it began.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
