/** Random texts, read by us and by compose-go. Set COMPOSE_ORACLE to the program of `shared/oracle` to run this. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDotenv } from "../../src/compose/dotenv.ts";
import { splitCommand } from "../../src/compose/grammar/command.ts";
import { parseMount } from "../../src/compose/grammar/mount.ts";
import { parsePorts } from "../../src/compose/grammar/port.ts";
import { formatDuration, parseBytes, parseDuration } from "../../src/compose/grammar/quantity.ts";
import { interpolate } from "../../src/compose/interpolate.ts";
import { type Answer, askCompose, oracle, type Question } from "../support/compose-oracle.ts";

const env = { A: "va", B: "$A", E: "" };
const lookup = (name: string): string | undefined => new Map(Object.entries(env)).get(name);

/** How to ask Compose about a text, what Compose said, and what we say; undefined stands for an error. */
interface Comparison {
  readonly atoms: readonly string[];
  readonly ask: (text: string) => Question;
  readonly theirs: (answer: Answer) => unknown;
  readonly ours: (text: string) => unknown;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  interpolation: {
    atoms: [
      "$",
      "${",
      "}",
      "{",
      "A",
      "E",
      "U",
      ":-",
      "-",
      ":?",
      "?",
      ":+",
      "+",
      " ",
      "\n",
      "$$",
      "x",
      "é",
      "${A:-",
      "${U-",
    ],
    ask: (text) => ({ service: { environment: { V: text } } }),
    theirs: ({ environment }) => environment?.V,
    ours: readTemplate,
  },
  "env files": {
    atoms: [
      ...["A", "N", "N=", "M=", "M: ", "O='", 'P="', "'", '"', "\n", "\n", "\r\n", "\t", " ", " #", "#", "x", "é"],
      ...[
        "$A",
        "${M}",
        "${U:-d}",
        "\\",
        "\\n",
        "\\$",
        "\\0101",
        "export ",
        "=",
        ":",
        "$$",
        "\u00a0",
        "N=1\n",
        "M='y'\n",
      ],
    ],
    ask: (text) => ({ service: { env_file: "x.env" }, files: { "x.env": text } }),
    theirs: ({ environment }) => environment,
    ours: readEnvFile,
  },
  ports: {
    atoms: [
      "80",
      "1",
      "443-445",
      "7000-7002",
      "-",
      ":",
      ":",
      "/tcp",
      "/UDP",
      "127.0.0.1:",
      "[::1]:",
      "localhost",
      "65536",
    ],
    ask: (text) => ({ service: { ports: [text] } }),
    theirs: ({ service }) => service?.ports,
    ours: readPorts,
  },
  mounts: {
    atoms: ["/", "./a", "data", "v", "c:", "~", ":", ":", ":/x", ":ro", ",z", ",nocopy", "rshared", "é", "//", ".."],
    ask: (text) => ({ service: { volumes: [text] }, volumes: declaredFor(text) }),
    theirs: ({ service }) => theirMounts(service?.volumes),
    ours: readMount,
  },
  commands: {
    atoms: ["a", "1", " ", " ", "'", '"', "`", "$$(", ")", "(", "\\", ";", "&", "|", "<", ">", "é", "\n"],
    ask: (text) => ({ service: { command: text } }),
    theirs: ({ service }) => service?.command,
    ours: readCommand,
  },
  durations: {
    atoms: ["1", "30", "1.5", ".", "s", "m", "h", "ms", "us", "ns", "d", "w", "-", " ", "0.1"],
    ask: (text) => ({ service: { stop_grace_period: text } }),
    theirs: ({ service }) => service?.stop_grace_period,
    ours: readDuration,
  },
  sizes: {
    atoms: ["1", "512", "1.5", ".", "b", "k", "M", "gb", "GiB", "t", "-", " ", "e3"],
    ask: (text) => ({ service: { shm_size: `${text}` } }),
    theirs: ({ service }) => service?.shm_size ?? "0",
    ours: (text) => parseBytes(text)?.toString(),
  },
};

describe.skipIf(oracle === undefined)(
  "as compose-go reads them (skipped unless COMPOSE_ORACLE names its program)",
  () => {
    test.each(Object.entries(comparisons))("%s", (_, { atoms, ask, theirs, ours }) => {
      const text = fc.array(fc.constantFrom(...atoms), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));
      const texts = fc.sample(text, 400);
      const answers = askCompose(oracle ?? "", texts.map(ask), env);
      for (const [index, written] of texts.entries()) {
        const answer = answers[index] ?? { error: "no answer" };
        const expected = answer.error === undefined ? theirs(answer) : undefined;
        expect(ours(written), `${JSON.stringify(written)}: ${answer.error ?? "read"}`).toEqual(expected);
      }
    });
  },
);

function readTemplate(text: string): string | undefined {
  const { value, problems } = interpolate(text, lookup);
  return problems.every(({ kind }) => kind === "unset") ? value : undefined;
}

function readEnvFile(text: string): Readonly<Record<string, string>> | undefined {
  const { entries, problems } = parseDotenv(text, { lookup });
  if (problems.some(({ kind }) => kind !== "unset" && kind !== "lone-name")) return undefined;
  return Object.fromEntries(entries.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}

function readPorts(text: string): unknown {
  const parsed = parsePorts(text);
  if ("problem" in parsed) return undefined;
  return parsed.value.entries.map(({ hostIp, published, target, protocol }) => ({
    mode: "ingress",
    ...(hostIp && { host_ip: hostIp }),
    target,
    ...(published && { published }),
    protocol,
  }));
}

function declaredFor(text: string): Readonly<Record<string, unknown>> {
  const parsed = parseMount(text);
  const source = "value" in parsed && parsed.value.type === "volume" ? parsed.value.source : undefined;
  return source === undefined ? {} : { [source]: null };
}

/** The source of a bind mount is left out, as its path is resolved later; a volume's name has its own rule. */
function readMount(text: string): unknown {
  const parsed = parseMount(text);
  if ("problem" in parsed) return undefined;
  const { type, source, target, isReadOnly, isNoCopy, propagation, selinux } = parsed.value;
  if (type === "volume" && source !== undefined && !/^[a-zA-Z0-9._-]+$/.test(source)) return undefined;
  return [{ type, source: type === "volume" ? source : undefined, target, isReadOnly, isNoCopy, propagation, selinux }];
}

function theirMounts(volumes: unknown): unknown {
  if (!Array.isArray(volumes)) return undefined;
  return volumes.map((mount) => ({
    type: mount.type,
    source: mount.type === "volume" ? mount.source : undefined,
    target: mount.target,
    isReadOnly: mount.read_only ?? false,
    isNoCopy: mount.volume?.nocopy ?? false,
    propagation: mount.bind?.propagation,
    selinux: mount.bind?.selinux,
  }));
}

function readCommand(text: string): readonly string[] | undefined {
  const parsed = splitCommand(text.replaceAll("$$", "$"));
  return "value" in parsed ? parsed.value.words.map(({ value }) => value) : undefined;
}

function readDuration(text: string): string | undefined {
  const duration = parseDuration(text);
  return duration === undefined ? undefined : formatDuration(duration);
}
