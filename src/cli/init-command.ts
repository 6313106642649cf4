/** `pmoves-lint init`: a config that states what the project is today. */
import { isStoreImage } from "../../rules/lib/store-images.ts";
import { createProject } from "../compose/create-project.ts";
import type { Project } from "../compose/model.ts";
import { resolveProject } from "../compose/resolve.ts";
import { createSources, isReadable } from "../compose/sources.ts";
import { configFileName } from "../config/load-config.ts";
import { discover, leaveOutOthers } from "../files/discover.ts";
import { createConfigText } from "../init/create-config.ts";
import { printable } from "../lint/message.ts";
import { baseName, joinPath, resolvePath } from "../text/path.ts";
import { initHelp } from "./command-help.ts";
import type { ExitCode } from "./exit-code.ts";
import { findContradictions } from "./find-contradictions.ts";
import type { Io } from "./io.ts";
import { flag, parseOptions } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";
import { createFile } from "./write-output.ts";

/** Every option of the command. */
const initTypes = { stdout: flag, help: { ...flag, short: "h" } } as const;

/**
 * Runs the command.
 *
 * @throws UsageError when there is nothing to write a config from, or one is there already.
 */
export async function runInit(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(argv, initTypes);
  if (values.help) {
    io.stdout(initHelp);
    return 0;
  }
  const directory = readDirectory(positionals, io);
  const projects = await openProjects(directory, io);
  const sharedFiles = findSharedFiles(projects, io);
  const text = createConfigText(projects, {
    isStoreImage,
    sharedFiles,
    findContradictions: (plan) => findContradictions(projects, plan, directory),
    ...findSchema(directory, io),
  });
  if (values.stdout) io.stdout(text);
  else writeConfig(joinPath(directory, configFileName), text, io);
  return 0;
}

function readDirectory([given = ".", other]: readonly string[], { cwd, disk }: Io): string {
  if (other !== undefined) throw new UsageError(`The command 'init' takes one directory, so '${other}' is too much.`);
  const directory = resolvePath(cwd, given);
  if (disk.kind(directory) === "directory") return directory;
  throw new UsageError(`There is no directory '${printable(given)}'.`);
}

/** As linting resolves them: with every profile, and with examples in place of absent env files. */
async function openProjects(directory: string, { env, disk, stderr }: Io): Promise<readonly Project[]> {
  const { COMPOSE_FILE: _, ...rest } = env;
  const sources = createSources(disk);
  const found = await discover(["."], directory, disk);
  const { projects, unreadable } = leaveOutOthers(found, (path) => {
    const answer = sources.read(path);
    return isReadable(answer) ? answer.text : undefined;
  });
  for (const folder of unreadable) stderr(`pmoves-lint: The folder '${printable(folder)}' cannot be read: left out.\n`);
  if (projects.length === 0) {
    throw new UsageError(
      `There are no Compose files in '${printable(directory)}'. Name the directory that holds them.`,
    );
  }
  return projects.map((found) => {
    const request = { cwd: found.directory, env: rest, profiles: ["*"], exampleEnvFiles: true };
    return createProject(resolveProject(request, sources));
  });
}

const SHARED = ["env.shared", ".env.shared"];

function findSharedFiles(projects: readonly Project[], { disk }: Io): readonly string[] {
  const services = projects.flatMap((project) => [...project.services.values()]);
  const loaded = new Set(services.flatMap(({ envFiles }) => envFiles.map(({ file }) => baseName(file))));
  return SHARED.filter((name) => {
    const places = projects.flatMap((project) =>
      [name, `${name}.example`].map((file) => joinPath(project.directory, file)),
    );
    return !loaded.has(name) && !loaded.has(`${name}.example`) && places.some((place) => disk.kind(place) === "file");
  });
}

/** The schema of the installed package, from git or from the registry. */
function findSchema(directory: string, { disk }: Io): { readonly schema?: string } {
  const places = ["dist/config.schema.json", "config.schema.json"].map((file) => `node_modules/pmoves-lint/${file}`);
  const found = places.find((place) => disk.kind(joinPath(directory, place)) === "file");
  return found === undefined ? {} : { schema: `./${found}` };
}

function writeConfig(path: string, text: string, io: Io): void {
  const taken = `There is a config already: '${path}'. Remove it first, or see with '--stdout' what would be written.`;
  createFile(path, text, { disk: io.disk, taken });
  io.stdout(`Wrote ${printable(path)}. Now run pmoves-lint, and read the comments in the file.\n`);
}
