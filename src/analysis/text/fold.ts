const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‑': '-',
  '‐': '-',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};

const MARKS = /\p{M}/gu;

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  const bare = lower.normalize('NFD').replace(MARKS, '');
  const plain = PLAIN[bare] ?? (/\s/u.test(bare) ? ' ' : bare);
  return plain.length === 1 ? plain : unit;
}

const UNITS = 0x10000;
/** The folded unit of each code unit, found once; 0 where it was not asked for yet. */
const folds = new Uint16Array(UNITS);

function foldCode(code: number): number {
  const known = folds[code];
  if (known) return known;
  const folded = foldUnit(String.fromCharCode(code)).charCodeAt(0);
  folds[code] = folded;
  return folded;
}

/** Code units that one call of `fromCharCode` is given. */
const CHUNK = 4096;

/**
 * Lower case, no accents, straight quotes, plain spaces: one code unit for one code unit,
 * so that an offset in the folded text is an offset in the text.
 */
export function fold(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = foldCode(text.charCodeAt(i));
  let folded = '';
  for (let from = 0; from < codes.length; from += CHUNK)
    folded += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  return folded;
}
