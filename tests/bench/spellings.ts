/**
 * The same address in other spellings, each of its query's letters as it is or in percent encoding: a cache that goes by the address
 * has none of them, and all have the same answer.
 *
 * @param count of spellings; the query needs as many letters as the count has bits
 */
export function spellings(address: string, count: number): string[] {
  const [path, query = ''] = address.split('?');
  return Array.from({ length: count }, (_, number) => {
    let bits = number + 1;
    const spelled = query.replaceAll(/%..|[a-z]/gu, (letter) => {
      if (letter.startsWith('%')) return letter;
      const isEncoded = bits % 2 === 1;
      bits = Math.floor(bits / 2);
      return isEncoded ? `%${letter.charCodeAt(0).toString(16)}` : letter;
    });
    return `${path}?${spelled}`;
  });
}
