/** What the GitHub Actions runner would obey in the output of a step (actions/runner, `ActionCommand`). */

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const names = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/** The commands in a log, in order. Its lines end as .NET reads them. */
export function findRunnerCommands(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => readCommand(line) ?? readOldCommand(line) ?? []);
}

/** `::name key=value,…::data`, at the start of a line. */
function readCommand(line: string): RunnerCommand | undefined {
  const [, info = "", data = ""] = /^::(.*?)::(.*)$/s.exec(comparable(line).trimStart()) ?? [];
  return toCommand(info, data, ",");
}

/** `##[name key=value;…]data`, anywhere in a line. */
function readOldCommand(line: string): RunnerCommand | undefined {
  const [, info = "", data = ""] = /##\[([^\]]*)\](.*)$/s.exec(comparable(line)) ?? [];
  return toCommand(info, data, ";");
}

function toCommand(info: string, data: string, separator: string): RunnerCommand | undefined {
  const [name = "", list = ""] = info.split(/ (.*)/s);
  if (!names.has(name)) return undefined;
  const pairs = list
    .trim()
    .split(separator)
    .map((pair) => pair.split(/=(.*)/s));
  const properties = pairs.flatMap(([key = "", value = ""]) => (value === "" ? [] : [[key, readEscapes(value)]]));
  return { name, properties: Object.fromEntries(properties), data: readEscapes(data) };
}

function readEscapes(text: string): string {
  const codes: ReadonlyMap<string, string> = new Map([
    ["0D", "\r"],
    ["0A", "\n"],
    ["3A", ":"],
    ["2C", ","],
    ["25", "%"],
  ]);
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => codes.get(code) ?? "");
}

/** .NET compares as people read: characters that have no look of their own do not count. */
function comparable(line: string): string {
  return line.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, "");
}
