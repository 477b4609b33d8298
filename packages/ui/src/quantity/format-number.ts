import type { Locale } from '@policy/api';

const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });

/** Writes a number with all its digits: 19198 in Chinese, as the plan prints it, 19,198 in English. */
export function formatNumber(value: number, locale: Locale): string {
  // Scaling leaves noise in the last binary digits (0.1 + 0.2); no figure here has more than twelve.
  const exact = Number(value.toPrecision(12));
  return locale === 'en' ? english.format(exact) : String(exact);
}
