import type { Locale } from '@policy/api';

/**
 * Chooses the portal's language for a visitor who has not chosen: the first one they accept that we have, else 简体.
 *
 * @param acceptLanguage the request header (RFC 9110, 12.5.4)
 */
export function preferredLocale(acceptLanguage: string): Locale {
  const ranges = acceptLanguage.split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = Number(/^\s*q=([\d.]+)$/u.exec(parameters[0] ?? '')?.[1] ?? 1);
    return { tag, weight };
  });
  const wanted = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    if (/^zh-(hant|hk|mo|tw)/u.test(tag)) return 'zh-hant';
    if (tag.startsWith('zh')) return 'zh-hans';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh-hans';
}
