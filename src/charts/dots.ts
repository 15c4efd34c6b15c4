/** A count drawn as dots: one stands for `per` of them. */
export interface DotsGeometry {
  readonly per: number;
  readonly dots: number;
  /** Path of round points, for a stroke with round ends. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

const MOST = 200;
const COLUMNS = 20;
const STEP = 11;

/** Ones, tens, hundreds …: as few as keep the drawing under {@link MOST} dots. */
function unitFor(count: number): number {
  return count <= MOST ? 1 : 10 ** Math.ceil(Math.log10(count / MOST));
}

/** Dots for a whole number of people or things, row by row; none for less than one. */
export function layDots(count: number): DotsGeometry {
  const per = unitFor(Math.max(1, count));
  const dots = Math.max(0, Math.round(count / per));
  const at = (index: number): string =>
    `M${((index % COLUMNS) + 0.5) * STEP} ${(Math.floor(index / COLUMNS) + 0.5) * STEP}h0`;
  return {
    per,
    dots,
    path: Array.from({ length: dots }, (_, index) => at(index)).join(''),
    width: Math.min(dots, COLUMNS) * STEP,
    height: Math.ceil(dots / COLUMNS) * STEP,
  };
}
