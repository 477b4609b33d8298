import AxeBuilder from '@axe-core/playwright';
import { dayInShenzhen, type Clause, type ConsultationDetail, type List, type OpinionDetail } from '@policy/api';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { lookingTime } from '../portal/asked-question.ts';

const run = Date.now().toString(36);
const inThree = (en: string) => ({ zhHans: `征求意见 ${run}`, zhHant: `徵求意見 ${run}`, en });

/** A clause that belongs to the department whose token the tests have. */
async function ownClause(request: APIRequestContext): Promise<string> {
  const { items } = (await (await request.get('/api/v1/plan/clauses?limit=200')).json()) as List<Clause>;
  return items.find(({ module, text }) => module === 'innovation' && text !== null)!.id;
}

async function publish<Detail>(request: APIRequestContext, path: string, data: object): Promise<Detail> {
  const headers = { authorization: `Bearer ${process.env['DEPARTMENT_TOKEN']}` };
  const answer = await request.post(`/api/v1${path}`, { headers, data });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as Detail;
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

test('a visitor finds a consultation on the clause’s page, contributes without an address, and it stands in public', async ({
  page,
  request,
}) => {
  const clause = await ownClause(request);
  const today = dayInShenzhen(new Date());
  const days = { opens: today, closes: '2099-12-31' };
  const title = `On clause ${clause} ${run}`;
  const input = { title: inThree(title), text: inThree('What matters most to you here?'), clauses: [clause], ...days };
  const { id } = await publish<ConsultationDetail>(request, '/consultations', input);

  await page.goto(`/en/plan/${clause}`);
  await page.getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(`/en/consultations/${id}`);
  await expect(page.locator('main')).toContainText('Nothing has been contributed yet');
  await page.getByRole('link', { name: 'Contribute' }).click();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.waitForTimeout(lookingTime);
  await page.getByLabel('Your words').fill(`Laboratories should be open to schools ${run}`);
  await page.getByRole('button', { name: 'Send and make public' }).click();
  await expect(page).toHaveURL(/\/en\/questions\/\d+#asked$/u);

  await page.goto(`/en/consultations/${id}`);
  await expect(page.locator('main')).toContainText(`Laboratories should be open to schools ${run}`);
  await expectAccessible(page);
  const feed = (await page.locator('link[type="application/atom+xml"]').getAttribute('href'))!;
  expect(await (await request.get(feed)).text()).toMatch(
    new RegExp(`${title}: Consultation published, open from .* to 31 December 2099`, 'u'),
  );
  const calendar = await request.get((await page.getByRole('link', { name: 'Calendar' }).getAttribute('href'))!);
  expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect((await calendar.text()).match(/DTSTART;VALUE=DATE:\d+/gu)).toEqual(
    [today, '2099-12-31', '2100-01-01'].map((day) => `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`),
  );
  await page.goto('/zh-hant/consultations');
  await expect(page.getByRole('link', { name: `徵求意見 ${run}` })).toBeVisible();
  await expectAccessible(page);
});

test('an expert’s opinion stands on the page of its clause with its source', async ({ page, request }) => {
  const clause = await ownClause(request);
  const source = { title: `专家座谈会纪要 ${run}`, url: 'https://www.sz.gov.cn/' };
  const said = { author: '测试专家', institution: '测试大学', date: '2010-05', text: inThree(`The aim is within reach ${run}`), source };
  const { id } = await publish<OpinionDetail>(request, '/opinions', { ...said, clause });
  await page.goto(`/en/plan/${clause}`);
  const opinion = page.locator(`#opinion-${id}`);
  await expect(opinion).toContainText(`The aim is within reach ${run}`);
  await expect(opinion).toContainText('测试专家 · 测试大学 · 2010-05 (in Chinese)');
  await expect(opinion.getByText(said.author, { exact: true })).toHaveAttribute('lang', 'zh');
  await opinion.getByText('the Chinese text prevails').click();
  await expect(opinion.locator('.text[lang="zh-Hans-CN"]')).toBeVisible();
  await expect(opinion.getByRole('link', { name: source.title })).toHaveAttribute('href', source.url);
  await expectAccessible(page);
});
