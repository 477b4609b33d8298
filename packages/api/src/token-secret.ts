/** Begins every secret, so that scanners and readers know what they have found. */
const prefix = 'policy_';

const secretPattern = /^policy_([a-z0-9]{12})_([A-Za-z0-9_-]{43})$/u;

/**
 * Makes a token: 256 random bits behind a public id.
 *
 * @returns the secret to show once, and the hash to keep
 */
export async function mintToken(): Promise<{ id: string; secret: string; hash: string }> {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('');
  const secret = `${prefix}${id}_${toBase64Url(crypto.getRandomValues(new Uint8Array(32)))}`;
  return { id, secret, hash: await hashText(secret) };
}

/** The public id within a secret; undefined where it is none of ours. */
export function tokenIdOf(secret: string): string | undefined {
  return secretPattern.exec(secret)?.[1];
}

/** SHA-256 in hexadecimal digits. Enough for a secret of 256 random bits, which nobody can guess. */
export async function hashText(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
