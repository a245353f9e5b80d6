import { scryptAsync } from '@noble/hashes/scrypt.js';
import type { KeyRecipe } from './backup-head.ts';
import { fromBase64, toBase64 } from './base64.ts';

/**
 * scrypt rather than the browser's PBKDF2: a backup lies on disks and in clouds for years, and what PBKDF2 costs one
 * computer it does not cost a graphics card. N = 2¹⁷, r = 8, p = 1 is what OWASP asks for (128 MB, about a second).
 * Argon2id would do as well, but in JavaScript it takes several times as long for the same strength.
 */
export const usualCost = { N: 1 << 17, r: 8, p: 1 } as const;

export function newRecipe(cost: Pick<KeyRecipe, 'N' | 'r' | 'p'>, random: (length: number) => Uint8Array): KeyRecipe {
  return { name: 'scrypt', ...cost, salt: toBase64(random(16)) };
}

export interface PassphraseKeys {
  readonly encryption: CryptoKey;
  /** Proves head and passphrase to each other: HMAC-SHA-256. */
  readonly proof: (text: string) => Promise<string>;
}

/** The keys a passphrase stands for. Composed and decomposed letters are the same passphrase. */
export async function passphraseKeys(passphrase: string, { N, r, p, salt }: KeyRecipe): Promise<PassphraseKeys> {
  const bytes = await scryptAsync(new TextEncoder().encode(passphrase.normalize('NFKC')), fromBase64(salt), {
    N,
    r,
    p,
    dkLen: 64,
    maxmem: 128 * N * r + 1_000_000,
    asyncTick: 40,
  });
  const [first, second] = [bytes.slice(0, 32), bytes.slice(32)] as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];
  const [encryption, proving] = await Promise.all([
    crypto.subtle.importKey('raw', first, 'AES-GCM', false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', second, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  return {
    encryption,
    proof: async (text) =>
      toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', proving, new TextEncoder().encode(text)))),
  };
}
