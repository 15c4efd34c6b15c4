import { expect, test } from '@playwright/test';

test('what stands opposed is on the first page, voice by voice, and leads to all of it', async ({ page }) => {
  await page.goto('');
  const asked = page.locator('.opposed').filter({ hasText: 'Pokrovsk est-elle encerclée' });
  await expect(asked.getByRole('listitem')).toHaveCount(3);
  await expect(asked).toContainText('Partie ukrainienne : aucune réponse rapportée');
  await expect(asked).toContainText('Ne concorde pas.');
  await asked.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/questions\/pokrovsk-encerclee\/$/);
  await page.goto('');
  await page.getByRole('link', { name: 'Toutes les réponses croisées' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questions');
});

test('places have their own names, other names lead to them, and figures tell what was found', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.locator('.leaders [lang="uk"]').filter({ hasText: 'Покровськ' })).toBeVisible();
  await page.getByRole('link', { name: 'Krasnoarmeïsk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pokrovsk');
  await page.goto('');
  await expect(page.locator('.figure-index')).toContainText(/Concorde avec «\splus de 19\s%\s»/);
});
