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
const memo = new Map<string, string>();

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  const bare = lower.normalize('NFD').replace(MARKS, '');
  const plain = PLAIN[bare] ?? (/\s/u.test(bare) ? ' ' : bare);
  return plain.length === 1 ? plain : unit;
}

function foldUnitOnce(unit: string): string {
  const known = memo.get(unit);
  if (known !== undefined) return known;
  const folded = foldUnit(unit);
  memo.set(unit, folded);
  return folded;
}

/**
 * Lower case, no accents, straight quotes, plain spaces: one code unit for one code unit,
 * so that an offset in the folded text is an offset in the text.
 */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnitOnce(text.charAt(i));
  return folded;
}
