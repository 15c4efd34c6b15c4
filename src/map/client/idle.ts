/** Calls back when the browser has nothing else to do, or after a moment where it cannot tell. */
export function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: 2000 });
  else setTimeout(then, 200);
}
