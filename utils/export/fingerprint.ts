import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of bytes as they pass by; the browser's own takes only a whole file at once. */
export function fingerprint() {
  const hash = sha256.create();
  let bytes = 0;
  return {
    add: (chunk: Uint8Array): void => {
      hash.update(chunk);
      bytes += chunk.length;
    },
    /** To be asked once, at the end. */
    done: (): { readonly sha256: string; readonly bytes: number } => ({ sha256: bytesToHex(hash.digest()), bytes }),
  };
}
