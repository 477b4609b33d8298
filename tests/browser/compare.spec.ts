import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a reader goes from an indicator to its comparison with one of another module, without script', async ({ page }) => {
  await page.goto('/en/innovation/indicators/rd-intensity');
  await page.getByRole('link', { name: 'Choose the other' }).click();
  await expect(page.getByLabel('First indicator')).toHaveValue('rd-intensity');
  await page.getByLabel('Second indicator').selectOption('hightech-output');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/en\/compare\?a=rd-intensity&b=hightech-output$/u);

  const charts = page.locator('.indicator-chart svg[role=img]');
  await expect(charts).toHaveCount(2);
  // One time axis: a year stands at the same place in both.
  const places = await charts.evaluateAll((all) =>
    all.map((chart) => [...chart.querySelectorAll('.year')].find((tick) => tick.textContent === '2015')?.getAttribute('x')),
  );
  expect(places[0]).toBe(places[1]);
  const row = page.getByRole('row', { name: /^2010/u });
  await expect(row).toContainText('3.64%');
  await expect(row).toContainText('RMB 1.0176 trillion');
});

test('a comparison of what is not there, or of a thing with itself, says so and keeps the form', async ({ page }) => {
  await page.goto('/en/compare?a=rd-intensity&b=nothing');
  await expect(page.getByRole('note')).toContainText('There is no such indicator');
  await expect(page.getByLabel('First indicator')).toHaveValue('rd-intensity');
  await page.goto('/en/compare?a=rd-intensity&b=rd-intensity');
  await expect(page.getByRole('note')).toContainText('two different indicators');
});

test('a comparison is frozen at a revision, cited as that, and leads back to the newest', async ({ page, request }) => {
  await page.goto('/en/compare?a=rd-intensity&b=hightech-output');
  await page.getByRole('link', { name: 'Address that keeps revision' }).click();
  await expect(page).toHaveURL(/&revision=\d+$/u);
  await expect(page.locator('.compared-revision')).toContainText('which this address keeps for good');
  await expect(page.getByRole('row', { name: /^2010/u })).toContainText('3.64%');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', page.url());

  const revision = new URL(page.url()).searchParams.get('revision')!;
  await expect(page).toHaveTitle(new RegExp(`data revision ${revision}`, 'u'));
  await page.getByRole('link', { name: `Cite this comparison (revision ${revision})` }).click();
  await expect(page.locator('blockquote').first()).toContainText(`/en/compare?a=rd-intensity&b=hightech-output&revision=${revision} `);
  const file = await request.get(`/en/cite/comparisons/rd-intensity.hightech-output.bib?revision=${revision}`);
  expect(await file.text()).toContain(`@misc{rd-intensity.hightech-output-r${revision},`);

  await page.goBack();
  await page.getByRole('link', { name: 'Show the newest' }).click();
  await expect(page).toHaveURL(/\/en\/compare\?a=rd-intensity&b=hightech-output$/u);
});

for (const revision of ['999999', 'newest', '0']) {
  test(`a comparison at the revision ${revision} is not found, says why, and keeps what was chosen`, async ({ page, request }) => {
    const answer = await page.goto(`/en/compare?a=rd-intensity&b=hightech-output&revision=${revision}`);
    expect(answer!.status()).toBe(404);
    await expect(page.getByRole('note')).toContainText(`The address asks for revision “${revision}”`);
    await expect(page.getByLabel('Second indicator')).toHaveValue('hightech-output');
    await expect(page.locator('.indicator-chart')).toHaveCount(0);
    expect((await request.get(`/en/cite/comparisons/rd-intensity.hightech-output.bib?revision=${revision}`)).status()).toBe(404);
  });
}

test('an indicator, a clause and a project are cited by their full address, on a page and as files', async ({ page, request, baseURL }) => {
  await page.goto('/en/innovation/indicators/rd-intensity');
  await page.getByRole('link', { name: 'Citation as text' }).click();
  await expect(page.locator('blockquote')).toHaveCount(3);
  await expect(page.locator('blockquote').first()).toContainText(`${baseURL}/en/innovation/indicators/rd-intensity`);
  await expect(page.locator('pre').first()).toContainText('@misc{rd-intensity-r');
  for (const [path, type] of [
    ['/en/cite/clauses/4.10.1.bib', 'application/x-bibtex'],
    ['/en/cite/projects/lok-ma-chau-loop.ris', 'application/x-research-info-systems'],
  ] as const) {
    const answer = await request.get(path);
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, `${type}; charset=utf-8`]);
    expect(await answer.text()).toContain(`${baseURL}/en/`);
  }
  expect((await request.get('/en/cite/indicators/nothing.bib')).status()).toBe(404);
});
