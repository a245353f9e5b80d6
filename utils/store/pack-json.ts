import { DamagedBytes, unwrap, wrap } from './envelope.ts';

const version = 1;

/** A JSON value as checked bytes. Keeps every text: JSON escapes half pairs. */
export function packJson(value: unknown): Uint8Array<ArrayBuffer> {
  return wrap(version, new TextEncoder().encode(JSON.stringify(value)));
}

/** Throws DamagedBytes. */
export function unpackJson(bytes: Uint8Array): unknown {
  const start = unwrap(version, bytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start)));
  } catch (error) {
    throw new DamagedBytes('malformed', error);
  }
}
