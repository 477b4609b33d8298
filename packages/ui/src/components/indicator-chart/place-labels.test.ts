import { expect, test } from 'vitest';
import { chartFrame } from './chart-frame.ts';
import { placeLabels, type LabelRequest } from './place-labels.ts';

const request = (x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  x,
  y,
  top: y,
  text: '4%',
  role: 'target',
  needed: true,
  ...more,
});

test('a label stands above its mark', () => {
  expect(placeLabels([request(100, 100)])[0]?.y).toBeLessThan(100);
});

test('of two marks side by side the second gets its label elsewhere', () => {
  const [first, second] = placeLabels([request(100, 100), request(104, 104)]);
  expect(Math.abs(first!.y - second!.y)).toBeGreaterThan(10);
});

test('a label does not cover the points beside its mark', () => {
  const [label] = placeLabels([request(100, 100)], [{ x: 108, y: 88 }]);
  expect(label!.y).toBeGreaterThan(100);
});

test('a long label at the edge is drawn into the picture', () => {
  const [label] = placeLabels([request(355, 100, { text: '不低于1.1万亿元' })]);
  expect(label!.x).toBeLessThan(chartFrame.width - 30);
});

test('a label that finds no place is left out unless it is needed', () => {
  const crowd = [90, 104, 118, 132].map((y) => request(100, y));
  expect(placeLabels([...crowd, request(100, 111, { text: '3%', needed: false })])).toHaveLength(4);
  expect(placeLabels([...crowd, request(100, 111, { text: '3%' })])).toHaveLength(5);
});
