/**
 * The best of what is offered, by an `Accept` header (RFC 9110, 12.5.1): higher quality first, then the order of the offer.
 *
 * @param accept null or empty accepts everything
 * @returns undefined where nothing offered is acceptable
 */
export function chooseMediaType<Type extends string>(accept: string | null, offered: readonly Type[]): Type | undefined {
  if (accept === null || accept.trim() === '') return offered[0];
  const ranges = accept.split(',').map(readRange);
  const rated = offered.map((type) => ({ type, quality: qualityOf(type, ranges) })).filter(({ quality }) => quality > 0);
  return rated.toSorted((a, b) => b.quality - a.quality)[0]?.type;
}

interface Range {
  range: string;
  quality: number;
}

function readRange(given: string): Range {
  const [range = '', ...parameters] = given.split(';').map((part) => part.trim().toLowerCase());
  const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
  return { range, quality: Number.isNaN(quality) ? 0 : quality };
}

/** The most exact range decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const forms = [type, `${type.split('/')[0]}/*`, '*/*'];
  for (const form of forms) {
    const found = ranges.find(({ range }) => range === form);
    if (found) return found.quality;
  }
  return 0;
}
