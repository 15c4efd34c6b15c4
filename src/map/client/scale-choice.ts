import type { Square } from '../model.ts';

interface ScaleChoice {
  readonly show: (square: Square | undefined) => void;
}

/** Binds the list of areas that can be laid on the map; the caption stands as long as one lies there. */
export function bindScale(onArea: (area: number | undefined) => void): ScaleChoice {
  const select = document.querySelector<HTMLSelectElement>('[data-map-scale]');
  const note = document.querySelector<HTMLElement>('[data-map-scale-note]');
  select?.addEventListener('change', () => onArea(select.value === '' ? undefined : Number(select.value)));
  return {
    show: (square) => {
      if (select) select.value = square === undefined ? '' : String(square.area);
      if (note) note.hidden = square === undefined;
    },
  };
}
