/**
 * Signs a message as Standard Webhooks has it: HMAC-SHA256 over id, time and body, so that neither can be exchanged.
 *
 * @param secret `whsec_` and the key in base64
 * @param timestamp seconds since 1970
 * @returns the value of the header `webhook-signature`
 */
export async function sign(secret: string, id: string, timestamp: number, body: string): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.replace(/^whsec_/u, '')), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${timestamp}.${body}`));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
}

/** A secret of 256 random bits. */
export function newSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`;
}
