import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from './site.ts';

const { rapport: REPORT, affirmations: LEDGER, chiffres: FIGURES } = PAGE_KINDS;

test.use({ viewport: { width: 1440, height: 900 } });

test('answers stand side by side, the empty cell says so, the finding compares texts', async ({ page }) => {
  await page.goto(REPORT);
  const asked = page.locator('#q-pokrovsk-encerclee');
  await expect(asked.locator('td.unanswered')).toHaveText('aucune réponse rapportée');
  await expect(asked.locator('.finding')).toContainText('Ne concorde pas.');
  await expect(page.locator('#q-part-territoire .finding')).toContainText('un stock');
  await expect(page.locator('#n-R1')).toContainText('Ne concorde pas avec');
  await expect(page.locator('#n-U1')).not.toContainText('Ne concorde pas avec');
});

test('a note leads to the statement’s page, and that to its source and back to its sentence', async ({
  page,
}) => {
  await page.goto(REPORT);
  await page.locator('#n-R1').getByRole('link', { name: 'Sa page' }).click();
  await expect(page).toHaveURL(/affirmations\/[0-9a-z]{8}\/$/);
  await expect(page.locator('mark')).toContainText('étaient encerclées');
  await page.getByRole('heading', { level: 1 }).getByRole('link').click();
  await expect(page).toHaveURL(/sources\/russie\/$/);
  await page.locator('table.ledger a.sid').first().click();
  await expect(page).toHaveURL(/rapports\/.*#R\d+$/);
});

test('a claim’s page tells all that is known of it, and what is not', async ({ page }) => {
  await page.goto('affirmations/3pe98vyp/');
  const facts = page.getByRole('complementary', { name: 'Ce que l’on en sait' });
  for (const [field, words] of [
    ['Voix', 'Partie ukrainienne'],
    ['Posture', 'affirme'],
    ['Dit le', 'sans date'],
    ['Rapporté le', '5 novembre 2025'],
    ['Lieux', 'Koupiansk'],
    ['Chiffres', /environ 60\ssoldats/],
    ['Non dit', 'date de la déclaration'],
    ['Ailleurs', 'aucune autre mention relevée'],
  ] as const)
    await expect(
      facts.locator('div').filter({ has: page.locator(`dt:text-is("${field}")`) }),
      field,
    ).toContainText(words);
  const relation = (label: string) =>
    page.locator('.claim-relation').filter({ has: page.getByRole('heading', { name: label, exact: true }) });
  await expect(relation('Contestée par')).toContainText('Ministère russe de la Défense rejette');
  await expect(relation('Ne concorde pas avec')).toContainText('aucun écart relevé');
  await expect(page.locator('.claim-sentence')).toContainText('avait déclaré que');
  await facts.getByRole('link', { name: /pris au piège/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pris au piège');
});

test('names in another language stand above the written ones, which keep their words and room', async ({
  page,
}) => {
  await page.goto(REPORT);
  const name = page.locator('#p1 [data-place="pokrovsk"]').first();
  const before = await name.boundingBox();
  await page.getByRole('button', { name: 'en ukrainien' }).press('Enter');
  await expect(name).toHaveAttribute('data-name', 'Покровськ');
  await expect(name).toHaveText('Pokrovsk');
  expect(await name.boundingBox()).toEqual(before);
  await page.reload();
  await expect(name).toHaveAttribute('data-name', 'Покровськ');
  await page.getByRole('button', { name: 'Comme écrit' }).click();
  await expect(name).not.toHaveAttribute('data-name');
  await expect(page).not.toHaveURL(/noms=/);
});

test('one voice alone is restored from the address', async ({ page }) => {
  await page.goto(`${REPORT}?voix=U`);
  await expect(page.locator('#n-R1')).toBeHidden();
  await expect(page.locator('#n-U1')).toBeVisible();
  await page.goto(`${REPORT}?voix=ZZ`);
  await expect(page.locator('#n-R1')).toBeVisible();
});

test('a reckoning shows its working, its reserve and its finding', async ({ page }) => {
  await page.goto(FIGURES);
  const share = page.locator('.check').filter({ hasText: 'Part d’un tout' });
  await expect(share.locator('.working-result')).toHaveText(/^19,2\s%$/);
  await expect(share).toContainText(/Concorde avec «\splus de 19\s%\s»/);
  await expect(share.getByRole('img')).toHaveAccessibleName(/116.000\skm² ÷ 603.550\skm²/);
  await expect(page.locator('.to-scale')).toContainText('Stock');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('answers, reckonings and the ledger are whole, and no inert control shows', async ({ page }) => {
    await page.goto(REPORT);
    await expect(page.locator('table.answers')).toBeVisible();
    await expect(page.locator('.working-result').first()).toBeVisible();
    await expect(page.locator('[data-name-lens]').first()).toBeHidden();
    await page.goto(LEDGER);
    await expect(page.getByRole('columnheader', { name: 'Date' }).getByRole('button')).toHaveCount(0);
  });
});
