/** Random projects: layers of one service, joined in each way that Compose knows. */
import fc from "fast-check";
import { compose } from "../../../src/compose/schema/definition/compose.ts";
import { service } from "../../../src/compose/schema/definition/service.ts";
import type { ComposeCase } from "../compose-cases.ts";
import { mappingOf, maybeTagged, type Strangeness, type Text, valueFor } from "./values.ts";

/** How a layer is joined to those below it. */
type Joint = "file" | "document" | "extends" | "extends here" | "include" | "anchor";

const JOINTS: readonly Joint[] = ["file", "file", "file", "document", "extends", "extends here", "include", "anchor"];
const RESOURCES = ["networks", "volumes", "secrets", "configs", "models"] as const;
const NAMES = { networks: "n", volumes: "d", secrets: "s", configs: "c", models: "ai" } as const;
const ENV = { A: "va", N: "2", T: "true", E: "" };

const attributes: readonly string[] = Object.keys(service.properties ?? {}).filter((name) => name !== "extends");

/** What one case is about, so that its layers meet. */
export interface Focus {
  readonly attributes: readonly string[];
  readonly resource: (typeof RESOURCES)[number] | undefined;
}

/** A project about a few random attributes, or about the given ones. */
export function project(given?: readonly string[]): fc.Arbitrary<ComposeCase> {
  const names = [...(given ?? attributes)];
  const focus = fc.record({
    attributes: fc.subarray(names, { minLength: 1, maxLength: Math.min(2, names.length) }),
    resource: fc.option(fc.constantFrom(...RESOURCES), { nil: undefined, freq: 3 }),
  });
  const strangeness = fc.constantFrom(
    { odd: 0, tagged: 0 },
    { odd: 2, tagged: 0 },
    { odd: 0, tagged: 15 },
    { odd: 3, tagged: 10 },
  );
  return fc.tuple(focus, strangeness).chain(([about, strange]) => layeredProject(about, strange));
}

interface Layer {
  readonly service: string;
  readonly resource: string;
  readonly joint: Joint;
  readonly directory: string;
}

function layeredProject(focus: Focus, strangeness: Strangeness): fc.Arbitrary<ComposeCase> {
  const layer: fc.Arbitrary<Layer> = fc.record({
    service: serviceOf(focus, strangeness),
    resource: focus.resource ? resourceOf(focus.resource, strangeness) : fc.constant(""),
    joint: fc.constantFrom(...JOINTS),
    directory: fc.constantFrom("", "", "", "sub/"),
  });
  return fc
    .record({
      layers: fc.array(layer, { minLength: 1, maxLength: 3 }),
      dotenv: fc.constantFrom(undefined, "U=du\n", "A=da\nN=3\nB=b$A\n"),
      profiles: fc.constantFrom(["*"], [], ["p"]),
    })
    .map(({ layers, dotenv, profiles }) => assemble(focus, layers, { dotenv, profiles }));
}

const memory = new Map<string, Text>();

/** Making the arbitrary of a large schema takes longer than a value from it. */
function remembered(key: string, make: () => Text): Text {
  const known = memory.get(key) ?? make();
  memory.set(key, known);
  return known;
}

function serviceOf(focus: Focus, strangeness: Strangeness): Text {
  const fields = focus.attributes.map((name) => {
    const schema = service.properties?.[name] ?? {};
    const key = `services.*.${name}`;
    const value = remembered(`${key} ${JSON.stringify(strangeness)}`, () => valueFor(schema, key, strangeness));
    return [name, value] as const;
  });
  return mappingOf(Object.fromEntries(fields), [], strangeness.tagged);
}

function resourceOf(kind: (typeof RESOURCES)[number], strangeness: Strangeness): Text {
  const [schema] = Object.values(compose.properties?.[kind]?.patternProperties ?? {});
  const key = `${kind}.*`;
  const value = remembered(`${key} ${JSON.stringify(strangeness)}`, () => valueFor(schema ?? {}, key, strangeness));
  return maybeTagged(value, strangeness.tagged);
}

interface Surroundings {
  readonly dotenv: string | undefined;
  readonly profiles: readonly string[];
}

function assemble(focus: Focus, layers: readonly Layer[], { dotenv, profiles }: Surroundings): ComposeCase {
  const files = new Map<string, string>();
  let entry: string[] = [];
  for (const [index, layer] of layers.entries()) entry = addLayer({ files, entry, focus, layer, index });
  for (const [name, text] of Object.entries(BESIDE)) files.set(name, text);
  if (dotenv !== undefined) files.set(".env", dotenv);
  return { contents: Object.fromEntries(files), files: entry, profiles, env: ENV };
}

const BESIDE = {
  "a.env": "X=1\nY=${A}\nB=file\n",
  "b.env": "X=2\nC\nZ='$A'\n",
  "sub/c.env": "X=3\n",
  "sub/a.env": "X=4\nW=$X\n",
  "sub/.env": "U=su\nV=sv\n",
};

interface Step {
  readonly files: Map<string, string>;
  readonly entry: readonly string[];
  readonly focus: Focus;
  readonly layer: Layer;
  readonly index: number;
}

function addLayer({ files, entry, focus, layer, index }: Step): string[] {
  const previous = entry.at(-1);
  const path = `${previous === undefined ? layer.directory : ""}l${index}.yaml`;
  const text = layerText(layer, focus, previous);
  if (previous !== undefined && layer.joint === "document") {
    files.set(previous, `${files.get(previous)}---\n${text}`);
    return [...entry];
  }
  files.set(path, text);
  return layer.joint === "extends" || layer.joint === "include" ? [path] : [...entry, path];
}

function layerText(layer: Layer, focus: Focus, previous: string | undefined): string {
  const lines: string[] = [];
  const body = layer.service.slice(1, -1);
  if (layer.joint === "include" && previous !== undefined) lines.push(`include: [${previous}]`);
  if (layer.joint === "anchor") lines.push(`x-a: &a {${body}}`);
  lines.push("services:", ...serviceLines(layer, previous));
  if (previous === undefined) lines.push("  b: {image: x}", "  c: {image: x, profiles: [q]}");
  lines.push(...resourceLines(layer, focus, previous === undefined || layer.joint === "extends"));
  return `${lines.join("\n")}\n`;
}

function serviceLines({ service: text, joint }: Layer, previous: string | undefined): readonly string[] {
  const body = text.slice(1, -1);
  const image = "image: x";
  if (joint === "anchor") return [`  a: {<<: *a, ${image}}`];
  if (joint === "extends" && previous !== undefined)
    return [`  a: {extends: {file: ${previous}, service: a}, ${body}}`];
  if (joint === "extends here") return [`  base: {${withImage(body)}}`, `  a: {extends: base, ${body}}`];
  return [`  a: {${previous === undefined ? withImage(body) : body}}`];
}

function withImage(body: string): string {
  return /(^|, )image:/.test(body) ? body : `image: x, ${body}`;
}

function resourceLines(layer: Layer, focus: Focus, isFirst: boolean): readonly string[] {
  const lines: string[] = [];
  for (const kind of RESOURCES) {
    const own = kind === focus.resource ? `${NAMES[kind]}: ${layer.resource}` : undefined;
    const text = own ?? (isFirst ? DECLARED[kind] : undefined);
    if (text !== undefined) lines.push(`${kind}: {${text}}`);
  }
  return lines;
}

const DECLARED = {
  networks: "n: , m: {name: mm}",
  volumes: "d: , e: {}",
  secrets: "s: {file: ./s.txt}, t: {environment: A}",
  configs: "c: {file: ./c.txt}, k: {content: x}",
  models: "ai: {model: m}",
} as const;
