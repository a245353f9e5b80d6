/**
 * Writes a text's UTF-8 bytes into `block` from `start` on and returns where they end. The block must have room for
 * three bytes a UTF-16 unit. Half a surrogate pair has no bytes in UTF-8 and becomes U+FFFD, as everywhere.
 */
export function writeUtf8(text: string, block: Uint8Array, start: number): number {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      block[at++] = unit;
    } else if (unit < 0x800) {
      block[at++] = 0xc0 | (unit >> 6);
      block[at++] = 0x80 | (unit & 63);
    } else {
      const point = text.codePointAt(index) as number;
      if (point > 0xffff) index++;
      at = writeLongPoint(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point, block, at);
    }
  }
  return at;
}

function writeLongPoint(point: number, block: Uint8Array, start: number): number {
  let at = start;
  if (point > 0xffff) {
    block[at++] = 0xf0 | (point >> 18);
    block[at++] = 0x80 | ((point >> 12) & 63);
  } else {
    block[at++] = 0xe0 | (point >> 12);
  }
  block[at++] = 0x80 | ((point >> 6) & 63);
  block[at++] = 0x80 | (point & 63);
  return at;
}
