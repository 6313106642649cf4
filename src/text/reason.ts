/** Why something was thrown, whatever was: a plugin may throw what no text can be made of. */
export function reasonOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? String(thrown.message) : String(thrown);
  } catch {
    return "it threw something that says nothing";
  }
}
