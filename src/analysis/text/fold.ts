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

/** Code units that are folded in one go, and where they are put. */
const CHUNK = 4096;
const chunk = new Uint16Array(CHUNK);

/**
 * Lower case, no accents, straight quotes, plain spaces: one code unit for one code unit,
 * so that an offset in the folded text is an offset in the text.
 */
export function fold(text: string): string {
  let folded = '';
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < length; i++) chunk[i] = foldCode(text.charCodeAt(from + i));
    folded += Reflect.apply(String.fromCharCode, null, chunk.subarray(0, length));
  }
  return folded;
}
