/** How often each country is meant, by weight: in the report, and in each block and sentence. */
export class Counter {
  readonly report: Map<string, number>;
  readonly #counted: Counter | undefined;
  readonly #blocks = new Map<number, Map<string, number>>();
  readonly #sentences = new Map<number, Map<string, number>>();

  /** Counts on from what is `counted`, which stays as it is. */
  constructor(counted?: Counter) {
    this.report = new Map(counted?.report);
    this.#counted = counted;
  }

  add(block: number, sentence: number, country: string, weight: number): void {
    addTo(this.report, country, weight);
    addTo(own(this.#blocks, block, this.#counted?.block(block)), country, weight);
    const at = sentenceKey(block, sentence);
    addTo(own(this.#sentences, at, this.#counted?.sentence(block, sentence)), country, weight);
  }

  block(block: number): ReadonlyMap<string, number> {
    return this.#blocks.get(block) ?? this.#counted?.block(block) ?? NOWHERE;
  }

  sentence(block: number, sentence: number): ReadonlyMap<string, number> {
    const known = this.#sentences.get(sentenceKey(block, sentence));
    return known ?? this.#counted?.sentence(block, sentence) ?? NOWHERE;
  }
}

const NOWHERE: ReadonlyMap<string, number> = new Map();

/** More sentences than a block can have: a file has fewer letters. */
const MOST_SENTENCES = 2 ** 26;

/** One number for a sentence of a block. */
const sentenceKey = (block: number, sentence: number): number => block * MOST_SENTENCES + sentence;

const addTo = (weights: Map<string, number>, country: string, weight: number): Map<string, number> =>
  weights.set(country, (weights.get(country) ?? 0) + weight);

/** The weights of a part, which go on from those `counted`. */
function own(
  parts: Map<number, Map<string, number>>,
  part: number,
  counted: ReadonlyMap<string, number> | undefined,
): Map<string, number> {
  const known = parts.get(part);
  if (known) return known;
  const weights = new Map(counted);
  parts.set(part, weights);
  return weights;
}
