import type { GeoContext } from 'd3-geo';

/** Tenths of a px as an SVG number: 0.5 is `.5`. */
export function tenths(value: number): string {
  const whole = Math.round(value);
  if (whole % 10 === 0) return String(whole / 10);
  const size = Math.abs(whole);
  return `${whole < 0 ? '-' : ''}${Math.floor(size / 10) || ''}.${size % 10}`;
}

function pair(dx: number, dy: number): string {
  const y = tenths(dy);
  return tenths(dx) + (y.startsWith('-') ? '' : ' ') + y;
}

/** Writes what d3-geo draws as a path of relative steps, to the tenth of a px: half as long as absolute ones. */
export class PathWriter implements GeoContext {
  #text = '';
  #at: readonly [number, number] = [0, 0];
  #start: readonly [number, number] = [0, 0];
  #inLine = false;
  /** Where the last `M` was written, so that a ring without an extent can be taken back. */
  #opened = 0;

  beginPath(): void {
    this.#text = '';
  }

  moveTo(x: number, y: number): void {
    const to = [Math.round(x * 10), Math.round(y * 10)] as const;
    this.#opened = this.#text.length;
    this.#text += `M${pair(to[0], to[1])}`;
    this.#at = to;
    this.#start = to;
    this.#inLine = false;
  }

  lineTo(x: number, y: number): void {
    const to = [Math.round(x * 10), Math.round(y * 10)] as const;
    const step = pair(to[0] - this.#at[0], to[1] - this.#at[1]);
    if (step === '0 0') return;
    this.#text += `${this.#inLine ? (step.startsWith('-') ? '' : ' ') : 'l'}${step}`;
    this.#at = to;
    this.#inLine = true;
  }

  closePath(): void {
    if (this.#inLine) this.#text += 'Z';
    else this.#text = this.#text.slice(0, this.#opened);
    this.#at = this.#start;
    this.#inLine = false;
  }

  /** Points are drawn as circles elsewhere. */
  arc(): void {}

  toString(): string {
    return this.#text;
  }
}
