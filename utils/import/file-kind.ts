/** What a file is by its first bytes; its name is not believed: consoles call text and HTML ".xls". */
export type FileKind = 'zip' | 'xls' | 'html' | 'text' | 'backup' | 'other';

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['other', [0x25, 0x50, 0x44, 0x46]], // PDF
  ['other', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['other', [0xff, 0xd8, 0xff]], // JPEG
  ['other', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['other', [0x1f, 0x8b]], // gzip
  ['other', [0x52, 0x61, 0x72, 0x21]], // RAR
  ['other', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['other', [0x00, 0x00, 0x00]], // MP4 and other containers
];

/** How backups begin. */
const backupHead = '{"tillside":"backup"';

export function fileKind(bytes: Uint8Array): FileKind {
  const known = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known) return known[0];
  const opening = String.fromCharCode(...bytes.subarray(0, 1024)).replaceAll('\0', '');
  if (opening.startsWith(backupHead)) return 'backup';
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<!doctype html|<html|<table|<\?xml|<meta|<head|<style)/i.test(
    opening,
  )
    ? 'html'
    : 'text';
}
