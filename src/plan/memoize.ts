/** Calls a function once for each text. */
export function memoize<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const entry = known.get(text) ?? { answer: answer(text) };
    known.set(text, entry);
    return entry.answer;
  };
}
