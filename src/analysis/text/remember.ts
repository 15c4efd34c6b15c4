/** The same function, which works out each answer once: for rules that depend on one word alone. */
export function remember<Value extends NonNullable<unknown> | null>(
  find: (word: string) => Value,
): (word: string) => Value {
  const answers = new Map<string, Value>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = find(word);
    answers.set(word, answer);
    return answer;
  };
}
