import { fragmentHeadSchema, readFragment, type Descriptor } from '@policy/module-kit/contract';
import { Problem } from '@policy/runner';
import type { Arguments } from '../arguments.ts';
import { askPlace } from '../portal.ts';
import { descriptorIn } from './place-build.ts';

const locales = ['zh-hans', 'zh-hant', 'en'] as const;

type Where = Pick<Arguments, 'portal' | 'module'>;

/**
 * Tries a build in its place, before any reader sees it: its descriptor, every page in three languages, every file of its client.
 * A page whose path has parameters is tried by the first link to it on another page.
 *
 * @returns how many pages were tried
 * @throws {Problem} naming the first page that is at fault
 */
export async function smokeTest(where: Where, slot: 'A' | 'B'): Promise<number> {
  const descriptor = await descriptorIn(where, slot);
  const plain = descriptor.pages.filter(({ path }) => !path.includes(':'));
  let html = '';
  for (const { path } of plain) for (const locale of locales) html += await readPage(where, slot, descriptor, locale, path);

  const linked = descriptor.pages.filter(({ path }) => path.includes(':')).flatMap(({ path }) => findLink(html, where.module, path) ?? []);
  for (const path of linked) for (const locale of locales) await readPage(where, slot, descriptor, locale, path);

  for (const file of descriptor.client.files ?? [descriptor.client.entry]) await readFile(where, slot, file);
  return (plain.length + linked.length) * locales.length;
}

async function readPage(where: Where, slot: 'A' | 'B', descriptor: Descriptor, locale: string, path: string): Promise<string> {
  const address = `/_fragment/${locale}${path === '/' ? '' : path}`;
  const answer = await askPlace(where, slot, address);
  const text = await answer.text();
  const fault = (what: string) => new Problem(`${where.module}, place ${slot}: ${address} ${what}. Nothing was published.`);
  if (answer.status !== 200) throw fault(`answers ${answer.status}: ${text.slice(0, 200)}`);
  try {
    const { head, html } = readFragment(text);
    const { build } = fragmentHeadSchema.parse(head);
    if (build !== descriptor.build) throw new Error(`comes from build ${build}`);
    return html;
  } catch (error) {
    throw fault(error instanceof Error ? error.message : String(error));
  }
}

async function readFile(where: Where, slot: 'A' | 'B', file: string): Promise<void> {
  const answer = await askPlace(where, slot, file);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Problem(`${where.module}, place ${slot}: ${file} answers ${answer.status}. Nothing was published.`);
}

/** The first link on the pages to a page with this path: `/projects/:id` → `/projects/hetao`. */
function findLink(html: string, module: string, path: string): string | null {
  const pattern = path.replaceAll(/:[^/]+/gu, '[^/"?#]+');
  return new RegExp(`href="/(?:${locales.join('|')})/${module}(${pattern})["?#]`, 'u').exec(html)?.[1] ?? null;
}
