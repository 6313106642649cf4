/** Commands of the GitHub Actions runner, which reads the log of every step for them (actions/runner, ActionCommand). */

/**
 * Writes a command. A property that is undefined is left out.
 *
 * @param name Such as `error` or `group`.
 * @param data What the command says; may have several lines.
 */
export function formatCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${[name, list.join(",")].filter(Boolean).join(" ")}::${escapeData(data)}`;
}

/** Breaks up what the runner would obey: `::` at the start of a line, and `##[` anywhere. */
export function neutralizeCommands(text: string): string {
  return text.replace(/^(\s*)::/gm, "$1: :").replaceAll("##[", "## [");
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function escapeData(value: string): string {
  return value.replaceAll("##[", "## [").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
