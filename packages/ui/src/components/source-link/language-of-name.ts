/**
 * Language of a title or a publisher's name, which sources print in their own language and the portal does not translate.
 *
 * @returns a value for `lang`, so that Chinese names get Chinese glyphs and voices on an English page
 */
export function languageOfName(name: string): 'zh' | 'en' {
  return /\p{Script=Han}/u.test(name) ? 'zh' : 'en';
}
