// Before the first paint: the theme that was chosen, unless the reader forces colours.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const { theme } = matchMedia('(forced-colors: active)').matches ? {} : localStorage;
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is off.
  }
})();
