// For pages that frame a piece of this site: keeps each frame as high as what it shows.
(() => {
  const { origin } = new URL(document.currentScript.src);
  addEventListener('message', ({ origin: from, source, data }) => {
    if (from !== origin || data?.type !== 'recoupe-hauteur' || !Number.isFinite(data.height)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, 4000)}px`;
  });
})();
