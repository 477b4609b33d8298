import AxeBuilder from '@axe-core/playwright';
import type { List, Question, QuestionDetail } from '@policy/api';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { lookingTime } from '../portal/asked-question.ts';

const record = '/en/innovation/indicators/rd-intensity';
const form = '/en/ask?about=indicator%3Ard-intensity';
/** Another in each run: the same text would be the same question. */
const run = Date.now().toString(36);

/** Visitors come from networks of their own, so that none is counted with another’s. */
const from = (network: number) => ({ 'cf-connecting-ip': `203.0.113.${network}` });

/** What a machine or a reader sends. Null for the stamp takes the one of a form that was just shown. */
async function send(request: APIRequestContext, fields: Record<string, string>, network: number, wait = lookingTime) {
  const shown = await (await request.get(form)).text();
  const stamp = /name="stamp" value="([^"]+)"/u.exec(shown)![1]!;
  await new Promise((resolve) => setTimeout(resolve, wait));
  const sent = { about: 'indicator:rd-intensity', kind: 'question', website: '', stamp, ...fields };
  return request.post('/en/ask', { form: sent, headers: from(network), maxRedirects: 0 });
}

async function asked(request: APIRequestContext, text: string): Promise<Question | undefined> {
  const list = (await (await request.get('/api/v1/questions?limit=200')).json()) as List<Question>;
  return list.items.find((question) => question.text === text);
}

test.describe('without script, by keyboard', () => {
  test.use({ javaScriptEnabled: false, extraHTTPHeaders: from(1) });

  test('a visitor points out an error: what is wrong is said first, what was typed stays, the question shows at once', async ({
    page,
    request,
  }) => {
    await page.goto(record);
    await page.getByRole('link', { name: 'Point out an error or ask' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Point out an error or ask');
    await page.waitForTimeout(lookingTime);
    await page.getByLabel('Your words').fill(`Call me on 13812345678 about ${run}`);
    await page.getByRole('button', { name: 'Send and make public' }).press('Enter');

    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /u);
    await expect(page.getByLabel('Your words')).toHaveValue(`Call me on 13812345678 about ${run}`);
    await expect(page.getByLabel('Your words')).toHaveAccessibleDescription(/Take out the telephone number/u);
    await summary.getByRole('link', { name: 'Choose what you want to do' }).press('Enter');
    await expect(page.getByLabel('Point out an error here')).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Your words')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(`The value of 2010 looks wrong ${run}`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Send and make public' })).toBeFocused();
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(/\/en\/questions\/\d+#asked$/u);
    await expect(page.getByRole('note', { name: 'Received' })).toBeVisible();
    await expect(page.locator('article')).toContainText('Asked today, not yet answered');
    const { id } = (await asked(request, `The value of 2010 looks wrong ${run}`))!;
    await page.goto(record);
    await expect(page.locator('.record-questions')).toContainText(`No. ${id}`);
  });
});

test('the form with its faults is accessible and fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(form);
  await page.waitForTimeout(lookingTime);
  await page.getByRole('button', { name: 'Send and make public' }).click();
  await expect(page.getByRole('alert')).toContainText('Write at least 10 characters');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a machine is told apart: too fast, a field that nobody sees, a made-up time; nothing of it is kept', async ({ request }) => {
  const text = `I am a machine ${run}`;
  const attempts = await Promise.all([
    send(request, { text }, 2, 0),
    send(request, { text, website: 'https://spam.example' }, 2),
    send(request, { text, stamp: `1.${'0'.repeat(64)}` }, 2),
  ]);
  expect(attempts.map((attempt) => attempt.status())).toEqual([422, 422, 422]);
  const pages = await Promise.all(attempts.map((attempt) => attempt.text()));
  for (const page of pages) expect(page).toContain(text);
  expect(pages[0]).toContain('as fast as a machine');
  expect(pages[1]).toContain('A field that nobody sees');
  expect(pages[2]).toContain('open for too long');
  expect(await asked(request, text)).toBeUndefined();
});

test('from one network come six a minute at most; who sends more keeps what they wrote', async ({ request }) => {
  const answers = await Promise.all(Array.from({ length: 13 }, () => send(request, { text: `Over and over again ${run}` }, 3)));
  const statuses = answers.map((answer) => answer.status());
  // The minute may turn in between: of thirteen, one is too many all the same.
  expect(statuses.filter((status) => status === 303).length).toBeGreaterThanOrEqual(6);
  const refused = answers[statuses.indexOf(422)]!;
  const page = await refused.text();
  expect(page).toContain('wait a minute');
  expect(page).toContain(`Over and over again ${run}`);
  // As often as it was sent, it is one question.
  const places = answers.filter((answer) => answer.status() === 303).map((answer) => answer.headers()['location']);
  expect(new Set(places).size).toBe(1);
});

test('the department answers and withholds over the API: both show at once, on every page and in the feed', async ({ page, request }) => {
  const text = `Where is the value from ${run}`;
  expect((await send(request, { text }, 4)).status()).toBe(303);
  const { id } = (await asked(request, text))!;
  const act = async (action: string, en: string) => {
    const { version } = (await (await request.get(`/api/v1/questions/${id}`)).json()) as QuestionDetail;
    const headers = { authorization: `Bearer ${process.env['DEPARTMENT_TOKEN']}`, 'if-match': `"${version}"` };
    const answer = await request.post(`/api/v1/questions/${id}/${action}`, {
      headers,
      data: { text: { zhHans: '来自公报', zhHant: '來自公報', en } },
    });
    expect(answer.status(), await answer.text()).toBe(200);
  };

  await act('answer', `From the bulletin ${run}`);
  for (const path of [`/en/questions/${id}`, '/en/questions?about=indicator%3Ard-intensity&state=answered', record])
    await expectOn(page, path, `From the bulletin ${run}`);
  const feeds = ['questions.atom', 'changes.atom', `changes.atom?about=question:${id}`, 'changes.atom?about=indicator:rd-intensity'];
  for (const feed of feeds) expect(await (await request.get(`/en/${feed}`)).text(), feed).toContain(`From the bulletin ${run}`);
  await expectOn(page, '/en/changes?kind=question', `Question ${id} answered: From the bulletin ${run}`);
  await expect(page.locator('.publication').first()).toContainText('by Innovation');
  await page
    .getByRole('link', { name: `See question ${id}` })
    .first()
    .click();
  await expect(page).toHaveURL(`/en/questions/${id}`);
  await page.goto(`/zh-hant/questions/${id}`);
  await expect(page.locator('article')).toContainText('「創新」的答覆');

  await act('withhold', `It names a person ${run}`);
  for (const path of [`/en/questions/${id}`, '/en/questions?state=withheld', record]) {
    await expectOn(page, path, `It names a person ${run}`);
    await expect(page.locator('main')).not.toContainText(text);
  }
});

async function expectOn(page: Page, path: string, words: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('main')).toContainText(words);
}
