type Theme = 'light' | 'dark';

const isTheme = (value: string | undefined): value is Theme => value === 'light' || value === 'dark';

function remember(theme: Theme): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage is off: the choice lasts as long as the page.
  }
}

/** Binds the buttons `[data-theme-to]`: the choice holds until the other one is pressed. */
export function bindThemeSwitch(page: Document): void {
  const root = page.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const buttons = [...page.querySelectorAll<HTMLButtonElement>('[data-theme-to]')];
  const current = (): Theme => {
    const { theme } = root.dataset;
    if (isTheme(theme)) return theme;
    return dark.matches ? 'dark' : 'light';
  };
  const show = (): void => {
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset['themeTo'] === current()));
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      const to = button.dataset['themeTo'];
      if (!isTheme(to)) return;
      root.dataset['theme'] = to;
      remember(to);
      show();
    });
  dark.addEventListener('change', show);
  show();
}
