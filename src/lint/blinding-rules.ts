/** The rules of problems after which others do not see all that the files say. */
export const blindingRules: ReadonlySet<string> = new Set([
  "compose-syntax",
  "compose-schema",
  "compose-merge",
  "env-file-syntax",
]);
