/** Folders of which nobody knows what projects they hold. */
import type { Discovery } from "../files/discover.ts";
import { joinPath } from "../text/path.ts";
import type { RunChoice } from "./choose-runs.ts";
import { printable } from "./message.ts";
import type { Failure } from "./result.ts";

/** A failure for each folder that the search could not read, unless a config ignores what is in it. */
export function findUnreadable({ unreadable }: Discovery, { configOf }: RunChoice): readonly Failure[] {
  const isIgnored = (folder: string) => configOf(folder).isIgnored(joinPath(folder, "file"));
  return unreadable.filter((folder) => !isIgnored(folder)).map(describeUnreadable);
}

function describeUnreadable(folder: string): Failure {
  const message = `The folder '${printable(folder)}' cannot be read. Allow it, or leave it out with 'ignorePatterns'.`;
  return { kind: "input", message };
}
