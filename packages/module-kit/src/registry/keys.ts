const encoder = new TextEncoder();

/**
 * The key of one module's team: it opens the registry for that module and signs its overrides, and nothing of any other team's.
 * Derived from the portal's secret, so that there is nothing to store.
 *
 * @returns hexadecimal
 */
export function teamKey(secret: string, module: string): Promise<string> {
  return sign(secret, `team:${module}`);
}

/** HMAC-SHA-256 of a text, hexadecimal. */
export async function sign(key: string, text: string): Promise<string> {
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', imported, encoder.encode(text));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares two secrets in a time that does not tell where they differ. */
export async function isSame(one: string, other: string): Promise<boolean> {
  // Of two values signed with a key of the moment, nobody can choose the first bytes.
  const key = crypto.randomUUID();
  return (await sign(key, one)) === (await sign(key, other));
}
