/**
 * The typographic minus (U+2212) before a figure as a plain hyphen: what leaves for a chat, a sheet or a file is read by
 * machines too, and none of them takes the other for a sign. Between two terms it stays what it is.
 */
export function plainMinus(text: string): string {
  return text.replace(/(?<![\p{L}\d])−(?=[\p{Sc}\d])/gu, '-');
}
