import type { AskingFault } from '@policy/api';
import { questionLength } from '@policy/api/terms';

/** What must not stand in public, each with how it is written. */
const personal: [fault: AskingFault, patterns: RegExp[]][] = [
  ['email', [/[\w.+-]+@[\w-]+(\.[\w-]+)+/u]],
  [
    'identity',
    [
      // Mainland identity card: place, birthday, number.
      /(?<!\d)[1-9]\d{5} ?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{3}[\dXx](?![\dA-Za-z])/u,
      // Hong Kong identity card: A123456(7).
      /(?<![A-Za-z])[A-Za-z]{1,2}\d{6} ?\([\dAa]\)/u,
      // Passports and travel permits: E12345678, H0123456700.
      /(?<![A-Za-z])[A-Za-z]{1,2}\d{8,10}(?!\d)/u,
    ],
  ],
  [
    'phone',
    [
      // Mainland mobile, and with an area code.
      /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/u,
      /(?<!\d)\(?0\d{2,3}[) -]{1,2}\d{7,8}(?!\d)/u,
      // Hong Kong: 2 and 3 also begin years, so only after the code or a word for telephone.
      /(?<![\d.,])[4-9]\d{3}[ -]?\d{4}(?![\d.,]*\d)/u,
      /(?:\+?85[23]|电话|電話|手机|手機|tel\.?|phone|whatsapp|微信)[:： -]{0,3}[2-9]\d{3}[ -]?\d{4}(?!\d)/iu,
      // Any other country, by its code.
      /\+\d{1,3}[ -]?\d(?:[ -]?\d){6,11}/u,
    ],
  ],
];

const address =
  /(?:https?:\/\/|www\.)[^\s，。；、）)]+|(?<![\w@.-])[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|info|top|xyz|io|ru|hk|shop|site|club|vip)(?![\w-])/giu;

/** The text as it is kept: no control characters, one kind of line end, nothing around it. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{C}\n]/gu, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/**
 * What is wrong with a visitor's text; nothing where it may stand in public.
 *
 * @param text as `cleanText` leaves it
 * @param origin of the portal, to which links may lead
 */
export function textFaults(text: string, origin: string): AskingFault[] {
  const length = Array.from(text).length;
  if (length < questionLength.shortest) return ['too-short'];
  const plain = text.normalize('NFKC');
  const found = personal.filter(([, patterns]) => patterns.some((pattern) => pattern.test(plain))).map(([fault]) => fault);
  const foreign = [...plain.matchAll(address)].some(([link]) => !link.startsWith(`${origin}/`) && link !== origin);
  return [...(length > questionLength.longest ? (['too-long'] as const) : []), ...found, ...(foreign ? (['link'] as const) : [])];
}
