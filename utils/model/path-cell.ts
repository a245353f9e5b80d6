/** A path as one readable text, root first: "淘内免费 > 手淘搜索". A `>` or `\` within a part is escaped by `\`. */
export function toPathCell(path: readonly string[]): string {
  return path.map((part) => part.replace(/[\\>]/g, '\\$&')).join(' > ');
}

/** The path a text of toPathCell stood for. */
export function fromPathCell(cell: string): readonly string[] {
  const parts = [''];
  for (const [token] of cell.matchAll(/\\[\s\S]| > |[\s\S]/g)) {
    if (token === ' > ') parts.push('');
    else parts[parts.length - 1] += token.length > 1 ? token.slice(1) : token;
  }
  return parts;
}
