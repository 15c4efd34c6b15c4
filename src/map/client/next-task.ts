/** Lets the browser answer its reader and draw, between two pieces of heavy work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
