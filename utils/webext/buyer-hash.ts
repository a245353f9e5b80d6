import { browser } from './browser.ts';

const keyName = 'buyerHashKey';
const keyBytes = 32;
/** 128 bits: no two buyers meet by chance. */
const hashBytes = 16;

/**
 * The one way a buyer gets into Tillside: HMAC-SHA-256 (RFC 2104) of the account under a key of this installation, so
 * that nobody without the key can find out whose hash it is by trying accounts or telephone numbers. The key is made at
 * first use, never leaves storage.local and is in no export and no backup: after a new installation the same buyers
 * have other hashes.
 */
export async function buyerHash(): Promise<(text: string) => Promise<string>> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', await installationKey(), algorithm, false, ['sign']);
  return async (text) => {
    const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return toText(new Uint8Array(signed).subarray(0, hashBytes));
  };
}

async function installationKey(): Promise<Uint8Array<ArrayBuffer>> {
  const known = (await browser.storage.local.get(keyName))[keyName];
  if (typeof known === 'string') return Uint8Array.from(atob(known), (letter) => letter.charCodeAt(0));
  const fresh = crypto.getRandomValues(new Uint8Array(keyBytes));
  await browser.storage.local.set({ [keyName]: btoa(String.fromCharCode(...fresh)) });
  // Two pages may have made one at once: the one that was kept is the key of both.
  return installationKey();
}

/** base64url without padding. */
function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
