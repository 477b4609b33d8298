import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { indicatorSchema, projectDetailSchema, projectListSchema, type Publication } from '@policy/api';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { slowDown } from './slow-phone.ts';
import { startWalk, type Effort } from './walk.ts';

/** Four visitors, each from the home page to what they came for. Clicks are limited; seconds are told and never judged. */
test.describe.configure({ mode: 'default', timeout: 60_000 });

const efforts: [visitor: string, Effort][] = [];

test.afterAll(() => {
  const lines = efforts.map(([visitor, { clicks, keys, seconds }]) => `| ${visitor} | ${clicks} | ${keys} | ${seconds.toFixed(1)} |`);
  const table = ['| visitor | clicks | keys | seconds |', '| --- | --: | --: | --: |', ...lines].join('\n');
  console.log(`\n${table}\n`);
  writeFileSync(fileURLToPath(new URL('../test-results/walkthroughs.md', import.meta.url)), `${table}\n`);
});

test.describe('a student in Shenzhen, on a cheap phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('finds what a talented student could get, and whether it came', async ({ page, request }) => {
    const university = await project(request, 'southern-university-of-science-and-technology');
    await slowDown(page);
    const walk = await startWalk(page, '/zh-hans');
    await walk.click(page.getByText('菜单', { exact: true }));
    await walk.click(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '人才' }));

    const main = page.getByRole('main');
    for (const held of ['南方科技大学', '创新人才安居工程', '针对在校学生的创新奖项'])
      await expect(main.getByText(held).filter({ visible: true }).first()).toBeVisible();
    // Whether it came stands beside it: for the housing nobody has shown it yet.
    await expect(main.getByRole('listitem').filter({ hasText: '创新人才安居工程' }).filter({ hasText: '尚无来源' })).not.toHaveCount(0);

    await walk.click(main.getByRole('link', { name: '南方科技大学', exact: true }).first());
    const opened = university.events.find(({ kind }) => kind === 'opened')!;
    await expect(main.getByText(opened.statement.zhHans).first()).toBeVisible();
    await expect(main.locator(`a[href$="/sources/${opened.source.kind === 'publication' ? opened.source.id : ''}"]`).first()).toBeVisible();
    const effort = walk.effort();
    efforts.push(['student', effort]);
    expect(effort.clicks).toBeLessThanOrEqual(3);
  });
});

test('a founder in Hong Kong finds who in Shenzhen works with whom, and the same page in English', async ({ page, request }) => {
  const ties = projectListSchema.parse(await (await request.get('/api/v1/projects?module=shenzhen-hongkong&limit=200')).json()).items;
  const universities = ties.filter(({ organisations }) => organisations.length > 0);
  expect(universities.length).toBeGreaterThan(3);
  const walk = await startWalk(page, '/zh-hant');
  await walk.click(page.getByRole('navigation', { name: '主導覽' }).getByRole('link', { name: '深港合作' }));
  const main = page.getByRole('main');
  const names = ['香港中文大學', '香港科技大學', '香港理工大學', '香港城市大學', '離岸人民幣中心'];
  for (const name of names) await expect(main.getByText(name).first()).toBeVisible();

  await walk.click(page.getByRole('link', { name: 'English' }));
  await expect(page).toHaveURL(/\/en\/shenzhen-hongkong$/u);
  for (const { organisations } of universities) await expect(main.getByText(organisations[0]!.name.en).first()).toBeAttached();

  const base = await project(request, 'cuhk-shenzhen-industry-academia-research-base');
  await walk.click(main.getByRole('link', { name: base.name.en }).first());
  await expect(main.getByText(base.events[0]!.statement.en).first()).toBeVisible();
  const effort = walk.effort();
  efforts.push(['founder', effort]);
  expect(effort.clicks).toBeLessThanOrEqual(3);
});

test('a retired engineer hears, by keyboard alone and in large type, what became of the supercomputing centre', async ({
  page,
  request,
}) => {
  const centre = await project(request, 'national-supercomputing-centre');
  // The browser of the tests has no voices: this one notes what it is given.
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    speechSynthesis.speak = (speech) => {
      said.push(speech.text);
      setTimeout(() => speech.onend?.(new SpeechSynthesisEvent('end', { utterance: speech })));
    };
  });
  const walk = await startWalk(page, '/zh-hans');
  const skip = page.getByRole('link', { name: '跳到朗读和长辈版' });
  await walk.tabTo(skip, 2);
  await walk.press('Enter');
  await walk.tabTo(page.getByRole('button', { name: '长辈版' }), 3);
  await walk.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-layout', 'simple');

  const box = page.getByRole('searchbox', { name: '在规划中搜索' }).or(page.getByRole('combobox', { name: '在规划中搜索' }));
  await walk.tabTo(box, 6);
  await walk.type('超级计算');
  const suggestion = page.getByRole('option', { name: '国家华南超级计算中心 项目' });
  await expect(suggestion).toBeVisible();
  while ((await suggestion.getAttribute('aria-selected')) !== 'true') await walk.press('ArrowDown');
  await walk.press('Enter');

  const main = page.getByRole('main');
  const heard = () => main.ariaSnapshot();
  await expect.poll(heard).toContain('heading "国家华南超级计算中心" [level=1]');
  expect(await heard()).toContain('已建成或设立');
  await walk.tabTo(skip, 2);
  await walk.press('Enter');
  await walk.tabTo(page.getByRole('button', { name: '朗读' }), 2);
  await walk.press('Enter');
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.join(' '));
  await expect.poll(said).toContain(centre.events[0]!.statement.zhHans);
  const effort = walk.effort();
  efforts.push(['engineer', effort]);
  expect(effort.clicks).toBe(0);
  expect(effort.keys).toBeLessThanOrEqual(25);
});

test('a journalist checks one number: promised, achieved, its source, its citation, its file', async ({ page, request }) => {
  const output = indicatorSchema.parse(await (await request.get('/api/v1/indicators/hightech-output')).json());
  const walk = await startWalk(page, '/en');
  const main = page.getByRole('main');
  await walk.click(main.getByRole('link', { name: output.name.en }).first());

  await expect(main.getByText('at least RMB 1.1 trillion').filter({ visible: true }).first()).toBeVisible();
  await expect(main.getByText('RMB 1.0176 trillion').filter({ visible: true }).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await walk.click(main.getByRole('link', { name: 'CSV', exact: true }).first());
  const csv = await readFile(await (await download).path(), 'utf8');
  const observed = output.observations.find(({ year, printed }) => year === 2010 && printed === '10176亿元')!;
  expect(csv).toContain(observed.id);

  await walk.click(main.getByRole('link', { name: 'Citation as text' }));
  await expect(main.getByText(/data revision \d+ of/u).first()).toBeVisible();
  await walk.goBack();

  const { id, url } = observed.source as Publication;
  await expect(main.locator(`a[href$="/sources/${id}"]`).filter({ visible: true }).first()).toBeVisible();
  await expect(main.locator(`a[href="${url}"]`).filter({ visible: true }).first()).toContainText(new URL(url).host);
  const effort = walk.effort();
  efforts.push(['journalist', effort]);
  // The last of them leads back.
  expect(effort.clicks).toBeLessThanOrEqual(4);
});

async function project(request: APIRequestContext, id: string) {
  return projectDetailSchema.parse(await (await request.get(`/api/v1/projects/${id}`)).json());
}
