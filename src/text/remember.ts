/** Gives what is remembered under a key, or makes it and remembers it. `undefined` is never remembered. */
export function remember<K, V>(known: Known<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** A `Map`, or a `WeakMap` where the answers are to go with what they are about. */
interface Known<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}
