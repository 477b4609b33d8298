import { globSync, readFileSync } from 'node:fs';
import { defineModule } from '@policy/module-kit';
import { expect, test } from 'vitest';
import { standardPages, standardWidgets } from './index.ts';

const text = { zhHans: '', zhHant: '', en: '' };
const components = globSync('**/*.vue', { cwd: import.meta.dirname });
const templateOf = (file: string): string =>
  /<template>([\s\S]*)<\/template>/u.exec(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))?.[1] ?? '';

test('the standard pages and widgets make a module', () => {
  const declare = () =>
    defineModule({ id: 'talent', owner: text, title: text, description: text, pages: standardPages, widgets: standardWidgets });
  expect(declare).not.toThrow();
});

test('a page needs script only where it does something', () => {
  const interactive = [...standardPages, ...standardWidgets].filter((view) => view.interactive).map(({ id }) => id);
  expect(interactive).toEqual(['projects']);
});

test.each(components)('%s prints no figure without its source', (file) => {
  const bare = /\{\{[^}]*(?:\.value\b|\.upper\b|\.printed\b|formatQuantity|formatNumber)[^}]*\}\}/u;
  expect(templateOf(file)).not.toMatch(bare);
});
