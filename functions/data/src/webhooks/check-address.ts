/** Names that never lead out of a machine or a house. */
const innerNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|onion|arpa)$/u;

/**
 * What is wrong with an address that wants to be called; null where nothing is. Only https to a public name: a webhook
 * must not become a way to reach what only we can reach.
 *
 * @param isLocalAllowed this machine too, by http, for trying webhooks out
 */
export function addressFault(address: string, isLocalAllowed: boolean): string | null {
  const { protocol, hostname, username, password, port } = new URL(address);
  if (username !== '' || password !== '') return 'must not hold a user name or password';
  if (isLocalAllowed && (hostname === 'localhost' || hostname === '127.0.0.1')) return null;
  if (protocol !== 'https:') return 'must be an https address';
  if (port !== '' && port !== '8443') return 'must use the ordinary port of https';
  // URL has brought every spelling of an IPv4 address (octal, hexadecimal, one number) into the same form.
  if (hostname.startsWith('[') || /^[\d.]+$/u.test(hostname)) return 'must name a host, not give a number';
  if (!hostname.includes('.') || innerNames.test(hostname.replace(/\.$/u, ''))) return 'must name a host of the public internet';
  return null;
}
