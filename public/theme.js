// Before the first paint: the theme that the reader chose, and the sign that scripts run.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('theme');
    // The reader's own colours stand above the theme of the site.
    const isForced = matchMedia('(forced-colors: active)').matches;
    if (!isForced && (theme === 'light' || theme === 'dark')) root.dataset.theme = theme;
  } catch {
    // Storage is off: the system's theme stands.
  }
})();
