/** Gives what is remembered under a key, or makes it and remembers it. `undefined` is never remembered. */
export function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
