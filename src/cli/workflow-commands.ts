/** Keeps text from being taken for commands by the GitHub Actions runner, which reads the log of every step. */

/**
 * Breaks up what the runner would obey: `::` at the start of a line, and `##[` anywhere (actions/runner, ActionCommand).
 */
export function neutralizeCommands(text: string): string {
  return text.replace(/^(\s*)::/gm, "$1: :").replaceAll("##[", "## [");
}
