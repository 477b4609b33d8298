import { writeEmbedAddress } from '@policy/pages';
import { expect, test } from 'vitest';
import { embedOfChoice, readWidgetChoice } from './widget-choice.ts';

const read = (query: string) => readWidgetChoice(new URLSearchParams(query), 'zh-hant');
const addressOf = (query: string) => {
  const { address, query: parameters } = embedOfChoice(read(query), 12);
  return writeEmbedAddress(address, parameters);
};

test('without a choice there is a chart in the reader’s language', () => {
  expect(read('')).toMatchObject({ object: 'indicators/rd-intensity', form: 'chart', locale: 'zh-hant', theme: 'auto', width: 600 });
});

test('what cannot be used gets its usual value', () => {
  expect(read('object=<script>&form=pie&lang=xx&theme=pink&size=huge&width=99999&ids=a')).toEqual(read(''));
  expect(read('object=indicators/a@r3').object).toBe('indicators/rd-intensity');
});

test.each([
  ['object=indicators/patents-per-10k', '/embed/v1/indicators/patents-per-10k'],
  ['object=indicators/patents-per-10k&form=figure', '/embed/v1/indicators/patents-per-10k?form=figure'],
  ['object=indicators/patents-per-10k&frozen=true', '/embed/v1/indicators/patents-per-10k@r12'],
  ['object=projects%3Fmodule%3Dtalent', '/embed/v1/projects?module=talent'],
  ['object=compare&ids=a&ids=b', '/embed/v1/compare?ids=a%2Cb'],
  ['object=map&form=figure', '/embed/v1/map'],
])('%s is the address %s', (query, address) => {
  expect(addressOf(query)).toBe(address);
});
