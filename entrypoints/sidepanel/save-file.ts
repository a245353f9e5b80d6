/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it began; a minute is more than any browser needs to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
