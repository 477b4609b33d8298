/**
 * What a visitor's address is counted by. A network of IPv6 addresses belongs to one visitor, who could use a new address for each request.
 *
 * @param address as Cloudflare gives it (`cf-connecting-ip`)
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = ''] = address.split('::');
  return head.split(':').slice(0, 4).join(':');
}
