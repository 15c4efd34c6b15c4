import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { OTHER_PORT } from './site.ts';

const REPORT = 'rapports/2025-10-20-crue-saint-louis/';

test.use({ baseURL: `http://localhost:${OTHER_PORT}/`, viewport: { width: 1440, height: 900 } });

test('answers stand side by side, with a finding of each kind', async ({ page }) => {
  await page.goto(REPORT);
  for (const [question, finding] of [
    ['alerte', 'Réponses inverses'],
    ['habitants', 'Ne se recoupe pas'],
    ['morts', 'Ne concorde pas'],
    ['familles', 'Concorde'],
    ['digue', 'Réponses inverses'],
  ])
    await expect(page.locator(`#q-${question} .finding b`).first()).toHaveText(`${finding}.`);
  await expect(page.locator('#q-morts td.unanswered')).toHaveText('aucune réponse rapportée');
  await expect(page.locator('#q-morts')).toContainText('la crue a fait au moins 19 morts');
});

test('who explicitly denies is said, on both sides', async ({ page }) => {
  await page.goto(REPORT);
  await expect(page.locator('#n-E1')).toContainText('Contesté par');
  await expect(page.locator('#n-S1')).toContainText('Rejette');
  await expect(page.locator('#n-E2')).not.toContainText('Contesté');
});

test('among the answers to a question a denial leads to what it denies, and that to its denial', async ({
  page,
}) => {
  await page.goto('questions/alerte/');
  const denial = page.locator('tr:has(.stance-denies)').first();
  const denied = denial.locator('td[data-label="Posture"] a').first();
  const to = String(await denied.getAttribute('href'));
  expect(to).toMatch(/^#r-\w+$/);
  await denied.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${to}$`));
  const back = page.locator(to).getByText('contestée par').getByRole('link').first();
  await expect(back).toHaveAttribute('href', `#${await denial.getAttribute('id')}`);
  await back.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${await denial.getAttribute('id')}$`));
});

test('two counts of one thing are drawn each at its own number, and neither as a result', async ({
  page,
}) => {
  await page.goto('chiffres/');
  const twice = page
    .locator('.check')
    .filter({ has: page.locator('h3', { hasText: 'Deux comptes' }) })
    .first();
  const words = await twice.locator('svg .ch-strong').allTextContents();
  expect(words).toHaveLength(2);
  for (const one of words) expect(one).toMatch(/^dit : /);
  expect(new Set(words).size).toBe(2);
  await expect(twice.locator('svg')).not.toContainText('calculé');
  const [value, said] = await Promise.all(
    ['.ch-value', '.ch-said'].map((mark) => twice.locator(mark).getAttribute('d')),
  );
  const at = (path: string | null | undefined): number => Number(/^M([\d.]+)/.exec(path ?? '')?.[1]);
  expect(at(value)).not.toBeCloseTo(at(said), 0);
});

test('the arithmetic finds the total that does not add up, the share, the rate and the lengths of time', async ({
  page,
}) => {
  await page.goto('chiffres/');
  const check = (words: string) => page.locator('.check').filter({ hasText: words });
  await expect(check('30 blessés').locator('.working-result')).toHaveText(/^25\s/);
  await expect(check('30 blessés')).toContainText('Ne concorde pas');
  await expect(check('Superficie du Sénégal').locator('.working-result')).toHaveText(/^2,64\s%$/);
  await expect(check('900 km²').locator('.working-result')).toHaveText(/^150\skm² par jour$/);
  await expect(check('trois semaines')).toContainText('Concorde avec');
  await expect(check('huit jours')).toContainText('Ne concorde pas');
});

test('what the report leaves out is listed, each with its claims', async ({ page }) => {
  await page.goto(REPORT);
  const unsaid = page.locator('#non-dits');
  await expect(unsaid).toContainText('texte source coupé');
  await expect(unsaid).toContainText('plusieurs centaines de personnes');
  await unsaid
    .locator('li')
    .filter({ hasText: 'Date de la déclaration' })
    .getByRole('link')
    .first()
    .press('Enter');
  await expect(page).toHaveURL(/#[ESTN]\d+$/);
});

test('what the editors add stands apart, on the report and on the page of its claim', async ({ page }) => {
  await page.goto(REPORT);
  const added = page.getByRole('list', { name: 'Ajouté par la rédaction' });
  await expect(added.getByRole('listitem')).toHaveCount(4);
  const victims = added.getByRole('listitem').filter({ hasText: 'Âge et nom des victimes' });
  await expect(victims.getByRole('link', { name: '12 morts' })).toHaveAttribute('href', /\/chiffres\//);
  await victims.getByRole('link').last().press('Enter');
  await expect(page).toHaveURL(/#E2$/);
  await page.goto('affirmations/ne29rndm/');
  await expect(page.locator('.check-facts')).toContainText('Ajouté par la rédaction');
});

test('a town with namesakes is the one of the report’s country', async ({ page }) => {
  await page.goto('lieux/saint-louis/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saint-Louis');
  await expect(page.locator('main')).toContainText('Missouri');
});

test('names in Wolof and one voice alone are kept in the address, by keyboard', async ({ page }) => {
  await page.goto(REPORT);
  const name = page.locator('#texte [data-place="saint-louis"]').first();
  await page.getByRole('button', { name: 'en wolof' }).press('Enter');
  await expect(name).toHaveAttribute('data-name', 'Ndar');
  await expect(name).toHaveText('Saint-Louis');
  await page.locator('[data-voice="S"]').press('Enter');
  await expect(page).toHaveURL(/\?noms=wo&voix=S$/);
  await page.reload();
  await expect(name).toHaveAttribute('data-name', 'Ndar');
  await expect(page.locator('#n-E1')).toBeHidden();
  await expect(page.locator('#n-S1')).toBeVisible();
});

test('the ledger is chosen from by report, stance and words, and its address restores it', async ({
  page,
}) => {
  await page.goto('affirmations/');
  await page.getByRole('checkbox', { name: 'rejette' }).press('Space');
  await expect(page.locator('#resume')).toHaveText(/^1 ligne sur/);
  await page.goto('affirmations/?rapport=2025-10-27-crue-bilan&voix=E&tri=-numero');
  await expect(page.locator('#resume')).toHaveText(/^3 lignes sur/);
  await page.goto('affirmations/?q=ndar%20morts');
  await expect(page.locator('#resume')).toHaveText(/^6 lignes sur/);
});

test('a measure that recurs has a panel a voice and report, with description, table and file', async ({
  page,
  request,
}) => {
  await page.goto('chiffres/');
  const series = page.getByRole('figure', { name: /^Morts, Saint-Louis/ });
  await expect(series.getByRole('img')).toHaveCount(6);
  await expect(series.getByRole('img').nth(1)).toHaveAccessibleName(/au moins 19\smorts/);
  await expect(series.locator('.mu-unknown')).toHaveCount(1);
  await series.getByText('Tableau').press('Enter');
  await expect(series.getByRole('table')).toContainText(/des dizaines de\smorts/);
  const file = await request.get(
    (await series.getByRole('link', { name: /^Données/ }).getAttribute('href')) ?? '',
  );
  const text = await file.text();
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(meta.delimiter).toBe(';');
  expect(data.map(({ valeur }) => valeur)).toEqual(['12', '19', '15', '20', '16', '']);
  await page.goto('lieux/saint-louis/');
  await expect(page.getByRole('figure', { name: /^Morts, Saint-Louis/ })).toBeVisible();
  await expect(page.getByRole('figure', { name: /^Familles, Podor/ })).toHaveCount(0);
});

test('each source has its share of the sentences, narration too', async ({ page }) => {
  await page.goto('sources/');
  await expect(page.locator('.shares')).toContainText('À personne (narration)');
  await expect(page.getByRole('img', { name: /^Part des phrases par voix/ })).toBeVisible();
});

for (const width of [1440, 390, 320])
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [REPORT, 'chiffres/', 'affirmations/', 'sources/', 'lieux/saint-louis/']) {
      await page.goto(path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBeLessThanOrEqual(0);
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('answers, panels and the ledger are whole', async ({ page }) => {
    await page.goto(REPORT);
    await expect(page.locator('table.answers')).toBeVisible();
    await page.goto('chiffres/');
    await expect(page.locator('.multiples li').first()).toBeVisible();
    await page.goto('affirmations/');
    await expect(page.locator('[data-row]').first()).toBeVisible();
    await expect(page.locator('form[data-ledger]')).toBeHidden();
  });
});
