/** The same function, which works out its answer at the first call. */
export function once<Value>(make: () => Value): () => Value {
  const known: Value[] = [];
  return () => {
    const [value = make()] = known;
    known[0] = value;
    return value;
  };
}
