/** The command line, or what it names, is wrong: exit code 2 and one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
