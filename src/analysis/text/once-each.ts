/** The same function, which works out its answer once for each lexicon: what rules derive from its tables. */
export function onceEach<Lexicon extends object, Value extends object>(
  derive: (lexicon: Lexicon) => Value,
): (lexicon: Lexicon) => Value {
  const answers = new WeakMap<Lexicon, Value>();
  return (lexicon) => {
    const known = answers.get(lexicon);
    if (known) return known;
    const answer = derive(lexicon);
    answers.set(lexicon, answer);
    return answer;
  };
}
