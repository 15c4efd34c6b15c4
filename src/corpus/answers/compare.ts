import type { Proposition } from '../../analysis/model.ts';
import type { StatementView } from '../model.ts';
import { placeWords, tellsAsSo } from '../threads/content.ts';
import type { Finding, FindingKind, Ground } from './model.ts';
import { areComparable, areStockAndFlow, numbersMeet } from './numbers.ts';

/** From this share of common roots on, two contents are of the same thing. */
const SAME = 0.5;
/** And so many of them, so that they agree. */
const LEAST_ROOTS = 4;
/** A root that two contents may differ on: a longer word is not common by chance. */
const LONG_ROOT = 6;

type Rule = (a: StatementView, b: StatementView) => Finding | null;

const found = (
  kind: FindingKind,
  ground: Ground,
  between: Finding['between'],
  on: readonly string[] = [],
): Finding => ({ kind, ground, between, on });

/** One voice denies in so many words what the other says. */
const denial: Rule = (a, b) => {
  const denies = (x: StatementView, y: StatementView): boolean =>
    x.denies.some(({ href }) => href === y.href);
  if (denies(a, b)) return found('inverse', 'denial', [a, b]);
  return denies(b, a) ? found('inverse', 'denial', [b, a]) : null;
};

/** Two numbers of the same thing. */
const numbers: Rule = (a, b) => {
  const pairs = a.figures.flatMap((one) =>
    b.figures.filter((other) => areComparable(one, other)).map((other) => [one, other] as const),
  );
  const known = pairs.filter(([one, other]) => numbersMeet(one, other) !== null);
  const apart = known.find(([one, other]) => numbersMeet(one, other) === false);
  const [pair] = apart ? [apart] : known;
  if (!pair) return null;
  return found(apart ? 'differs' : 'agrees', 'numbers', [a, b], [pair[0].written, pair[1].written]);
};

/** One number held, the other flowing: *116 000 km² contrôlés*, *3 400 km² pris cette année*. */
const natures: Rule = (a, b) => {
  for (const one of a.figures) {
    const other = b.figures.find((figure) => areStockAndFlow(one, figure));
    if (!other) continue;
    const between = one.nature === 'stock' ? ([a, b] as const) : ([b, a] as const);
    return found('apart', 'natures', between);
  }
  return null;
};

interface Common {
  readonly words: readonly string[];
  readonly share: number;
  readonly count: number;
}

/** Roots that both hold, names of places left out: those say only where. */
function commonOf(a: Proposition, b: Proposition, places: ReadonlySet<string>): Common {
  const held = new Set(b.roots.map(({ root }) => root));
  const own = (roots: Proposition['roots']): Proposition['roots'] =>
    roots.filter(({ word }) => !places.has(word.toLowerCase()));
  const common = own(a.roots).filter(({ root }) => held.has(root));
  const least = Math.min(own(a.roots).length, own(b.roots).length);
  return {
    words: common.filter(({ root }) => root.length >= LONG_ROOT).map(({ word }) => word),
    count: common.length,
    share: least === 0 ? 0 : common.length / least,
  };
}

/** The same words, told as done by one and as not done, or not so, by the other. */
const contents: Rule = (a, b) => {
  if (!a.proposition || !b.proposition) return null;
  const { words, share, count } = commonOf(a.proposition, b.proposition, placeWords(a, b));
  if (share >= SAME && tellsAsSo(a) !== tellsAsSo(b))
    return found('inverse', 'negation', tellsAsSo(a) ? [a, b] : [b, a], words);
  if (words.length > 0 && a.proposition.pending !== b.proposition.pending)
    return found('differs', 'done', a.proposition.pending ? [b, a] : [a, b], words);
  return share >= SAME && count >= LEAST_ROOTS ? found('agrees', 'words', [a, b], words) : null;
};

/** Each speaks of the other's side, and of it alone. */
const sides: Rule = (a, b) => {
  const [own, others] = [a.voice.countries ?? [], b.voice.countries ?? []];
  const names = ({ proposition }: StatementView, of: readonly string[]): boolean => {
    const named = proposition?.countries ?? [];
    return named.length > 0 && named.every((country) => of.includes(country));
  };
  const isCrossed = own.every((country) => !others.includes(country)) && names(a, others) && names(b, own);
  return isCrossed ? found('inverse', 'sides', [a, b]) : null;
};

const RULES: readonly Rule[] = [denial, numbers, natures, contents, sides];

/** What two answers give side by side; `apart` where nothing in them can be compared. */
export function compareAnswers(a: StatementView, b: StatementView): Finding {
  for (const rule of RULES) {
    const finding = rule(a, b);
    if (finding) return finding;
  }
  return found('apart', 'nothing', [a, b]);
}
