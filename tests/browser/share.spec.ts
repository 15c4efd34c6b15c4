import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { builtPages, PAGE_KINDS, PORT } from './site.ts';
import { watch } from './watch.ts';

const CLAIM = builtPages().find((path) => /^affirmations\/[a-z0-9]{8}\/$/.test(path)) ?? '';
const SITE = `http://localhost:${PORT}/`;
/** The copied address holds the version, so that the page can say what changed since. */
const LINK = `${SITE}${CLAIM}#v1`;

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a statement is copied with who says it, what contests it and where it stands', async ({ page }) => {
    const { faults } = watch(page);
    await page.goto(CLAIM);
    await page.getByRole('button', { name: 'Copier la citation' }).press('Enter');
    await expect(page.locator('[data-told]')).toHaveText('Citation copiée');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^«\s.+\s»\s: .+ (affirme|rapporte|rejette|demande), .+rapport du \d.+Recoupe\. http/,
    );
    expect(copied).toContain(SITE + CLAIM);
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await expect(page.locator('[data-told]')).toHaveText('Lien copié');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(LINK);
    expect(faults).toEqual([]);
  });

  test('the code of a frame is copied with full addresses', async ({ page }) => {
    await page.goto(PAGE_KINDS.rapport);
    await page.getByText('Intégrer dans une page').click();
    await page.getByRole('button', { name: 'Copier le code' }).click();
    await expect(page.locator('[data-told]')).toHaveText('Code copié');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain(`<iframe src="${SITE}integrer/carte/`);
    expect(code).toContain(`<script src="${SITE}integrer/hauteur.js"`);
  });
});

test('where the build knew the site’s address, a copy of the site elsewhere still names it', async ({
  page,
}) => {
  const known = 'https://recoupe.example';
  await page.route(`**/${CLAIM}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const written = html
      .replaceAll(/(<(?:a|span)[^>]*data-address="([^"]*)"[^>]*>)[^<]*/g, `$1${known}$2`)
      .replaceAll(/src=(&quot;|")\/integrer\//g, `src=$1${known}/integrer/`);
    await route.fulfill({ response, body: written });
  });
  await page.goto(CLAIM);
  await expect(page.getByRole('button', { name: 'Copier le lien' })).toBeVisible();
  await expect(page.locator('.share-link')).toHaveText(`${known}/${CLAIM}#v1`);
  const code = await page.locator('[data-code]').textContent();
  expect(code).toContain(`src="${known}/integrer/affirmation/`);
  expect(code).not.toContain('localhost');
});

test('a refused copy is said, and the text is there to select', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await page.goto(CLAIM);
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.locator('[data-told]')).toHaveText(/refusée/);
  await expect(page.locator('.share-link')).toHaveText(LINK);
});

test('the system’s own sharing is offered where there is one, with the address', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => Promise.resolve(shared.push(data)),
    });
  });
  await page.goto(CLAIM);
  await page.getByRole('button', { name: 'Partager…' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual([
    { title: expect.any(String), url: LINK },
  ]);
});

test('the report’s reference is there for reference managers', async ({ page, request }) => {
  await page.goto(PAGE_KINDS.rapport);
  for (const [name, begins] of [
    ['BibTeX', '@'],
    ['RIS', 'TY  - '],
    ['CSL-JSON', '['],
  ] as const) {
    const link = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const answer = await request.get(link ?? '');
    expect(answer.status()).toBe(200);
    expect((await answer.text()).startsWith(begins)).toBe(true);
  }
});

test.describe('in a page of another origin', () => {
  const hosts: Server[] = [];
  /** A page on a port of its own that holds this body. */
  const open = (body: string): Promise<string> =>
    new Promise((resolve) => {
      const server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><html lang="fr"><title>Hôte</title><body>${body}</body></html>`);
      });
      hosts.push(server);
      server.listen(0, () => {
        const address = server.address();
        resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
      });
    });

  test.afterEach(() => {
    for (const server of hosts.splice(0)) server.close();
  });

  test('a framed statement says who speaks, asks no third party and has the height of its content', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    const id = CLAIM.split('/')[1];
    const host = await open(
      `<iframe src="${SITE}integrer/affirmation/${id}/" title="x" width="600" height="20"></iframe><script src="${SITE}integrer/hauteur.js"></script>`,
    );
    await page.goto(host);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.embed-said')).toBeVisible();
    await expect(frame.locator('.embed-foot')).toContainText('Rapport du');
    await expect(frame.getByRole('link', { name: 'Voir sur Recoupe' })).toHaveAttribute('target', '_blank');
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(100);
    const inside = await frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
    expect(inside).toBeLessThanOrEqual(2);
    expect([...new Set(asked)].toSorted()).toEqual([new URL(host).host, `localhost:${PORT}`].toSorted());
  });

  test('a message from elsewhere does not change a frame', async ({ page }) => {
    const host = await open(
      `<iframe src="about:blank" title="x" height="77"></iframe><script src="${SITE}integrer/hauteur.js"></script>`,
    );
    await page.goto(host);
    await page.evaluate(() => window.postMessage({ type: 'recoupe-hauteur', height: 900 }, '*'));
    await page.waitForTimeout(200);
    expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).toBe('');
  });

  for (const path of [PAGE_KINDS.accueil, PAGE_KINDS.rapport, CLAIM])
    test(`« ${path} » refuses to be framed`, async ({ page }) => {
      const refused = page.waitForEvent('console', (message) =>
        /frame-ancestors|X-Frame-Options/.test(message.text()),
      );
      await page.goto(await open(`<iframe src="${SITE}${path}" title="x"></iframe>`));
      await refused;
      await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
    });
});

test('on paper the address of the page stands there, and none of the buttons', async ({ page }) => {
  await page.goto(CLAIM);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.share-print')).toContainText(SITE + CLAIM);
  await expect(page.getByRole('button', { name: 'Copier le lien' })).toBeHidden();
});

test('on paper the foot has no list of links, and an address off the site is printed', async ({ page }) => {
  await page.goto(PAGE_KINDS.lieu);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.foot').getByRole('link', { name: 'Rapports' })).toBeHidden();
  await expect(page.locator('.foot')).toContainText('GeoNames');
  const off = page.locator('main a[href^="http"]').first();
  const printed = await off.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain(await off.getAttribute('href'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('address, quotation and code can be selected, and no dead button stands there', async ({ page }) => {
    await page.goto(CLAIM);
    await expect(page.locator('.share-link')).toContainText(CLAIM);
    await page.getByText('Citation, avec qui la dit').click();
    await expect(page.locator('[data-quotation]')).toBeVisible();
    await expect(page.locator('.share').getByRole('button')).toHaveCount(0);
  });
});
