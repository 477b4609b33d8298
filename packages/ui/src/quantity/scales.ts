import type { Locale, Value } from '@policy/api';

/** How a quantity is written: divided by `size`, between `before` and `after`. */
export interface Scale {
  size: number;
  before: string;
  after: string;
}

type Sized = Pick<Value, 'value' | 'unit' | 'scale'>;

/** Names of powers of ten, largest first. */
const steps: Record<Locale, [size: number, name: string][]> = {
  'zh-hans': [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  'zh-hant': [
    [1e12, '萬億'],
    [1e8, '億'],
    [1e4, '萬'],
  ],
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
};

/** Chooses how a quantity of about this size reads best: 亿元 and RMB … billion are renderings of one value. */
export function scaleFor({ value, unit, scale }: Sized, locale: Locale): Scale {
  const isMoney = unit.zhHans === '元';
  const amount = Math.abs(value * scale);
  const step = isMoney || scale > 1 ? steps[locale].find(([size]) => amount >= size) : undefined;
  const [size, name] = step ?? [1, ''];

  if (locale !== 'en') return { size, before: '', after: name + (locale === 'zh-hant' ? unit.zhHant || unit.zhHans : unit.zhHans) };
  if (isMoney) return { size, before: 'RMB ', after: name };
  const unitName = unit.en || unit.zhHans;
  return { size, before: '', after: unitName === '%' ? '%' : `${name} ${unitName}` };
}
