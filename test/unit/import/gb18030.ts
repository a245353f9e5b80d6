let codes: ReadonlyMap<string, readonly [number, number]> | undefined;

/** A text as GBK, the two-byte part of GB18030; JavaScript can only decode it, so the table is turned round. */
export function gb18030(text: string): Uint8Array {
  codes ??= table();
  const bytes: number[] = [];
  for (const character of text) {
    const code = codes.get(character);
    if (code) bytes.push(...code);
    else if (character < '\u0080') bytes.push(character.charCodeAt(0));
    else throw new Error(`${character} is not in GBK`);
  }
  return new Uint8Array(bytes);
}

function table(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (trail !== 0x7f && [...character].length === 1 && character !== '\ufffd') found.set(character, [lead, trail]);
    }
  return found;
}
