/** A round length that fits: km, its width in px, and the mark at its half. */
export interface ScaleBar {
  readonly km: number;
  readonly width: number;
}

const MANTISSAS = [5, 2, 1] as const;

/** The longest of 1, 2 or 5 times a power of ten km that is at most `most` px wide. */
export function scaleBar(kmPerPx: number, most: number): ScaleBar {
  const longest = kmPerPx * most;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = (MANTISSAS.find((mantissa) => mantissa * power <= longest) ?? 1) * power;
  return { km, width: km / kmPerPx };
}
