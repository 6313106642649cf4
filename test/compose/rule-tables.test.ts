/** Rules that the printed project does not show: steps of their own, on trees. */
import { expect, test } from "vitest";
import { toLongForm } from "../../src/compose/canonical/index.ts";
import { CASTS, castText } from "../../src/compose/cast.ts";
import { mergeModels } from "../../src/compose/merge.ts";
import { isMapping, valueAt } from "../../src/compose/parts.ts";
import { resolvePaths } from "../../src/compose/paths.ts";
import type { Mapping, Tree } from "../../src/compose/tree.ts";
import { collapseUnique } from "../../src/compose/unique.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { configOf } from "../support/resolve.ts";

const PAIRS = [
  ...["networks.x.labels", "services.x.annotations", "services.x.build.additional_contexts", "services.x.build.args"],
  ...["services.x.build.labels", "services.x.deploy.labels", "services.x.dns", "services.x.dns_opt"],
  ...["services.x.dns_search", "services.x.env_file", "services.x.environment", "services.x.label_file"],
  ...["services.x.labels", "services.x.sysctls", "services.x.tmpfs"],
];

test.each(PAIRS)("%s: items are appended, also repeated ones and single texts", (path) => {
  expect(merge(path, "[a]", "a")).toEqual(["a", "a"]);
  expect(merge(path, "a", "[b]")).toEqual(["a", "b"]);
  expect(merge(path, "null", "null")).toEqual([]);
});

test.each(["services.x.extra_hosts", "services.x.build.extra_hosts"])("%s: repeated hosts are left out", (path) => {
  expect(merge(path, "[a=1]", "[a=1, b=2]")).toEqual(["a=1", "b=2"]);
  expect(merge(path, "{}", "{}")).toBeNull();
});

test("long forms", () => {
  const tree = read(
    "services: {x: {extends: y, build: {provenance: true, sbom: false}, develop: {watch: [{ignore: a, include: b}]}}}",
  );
  expect(plain(toLongForm(tree, fail))).toEqual({
    services: {
      x: {
        extends: { service: "y" },
        build: { provenance: "true", sbom: "false" },
        develop: { watch: [{ ignore: ["a"], include: ["b"] }] },
      },
    },
  });
});

test("options of address management are kept unique, though the schema takes no list of them", () => {
  const tree = read("networks: {x: {ipam: {options: [a=1, b=1, a=2]}}}");
  expect(plain(valueAt(collapseUnique(tree, fail), "networks", "x", "ipam", "options"))).toEqual(["a=2", "b=1"]);
});

test("the path of an SSH agent leads from the project's folder", () => {
  const tree = read("services: {x: {build: {ssh: {a: ./key, default: null}}}}");
  const resolved = resolvePaths(tree, { directory: "/app", home: "/home" });
  expect(plain(valueAt(resolved, "services", "x", "build", "ssh"))).toEqual({ a: "/app/key", default: null });
});

test("cpus is a number of 32 bits", () => {
  const type = CASTS.keys.get("services")?.any?.keys.get("cpus")?.value;
  expect(type && castText("0.123456789012", type)).toEqual({ type: "float", value: 0.12345679, isDeprecated: false });
});

test("models are printed whole", () => {
  const model = { name: "n", model: "x", context_size: 3, runtime_flags: ["f"] };
  const { config } = configOf(JSON.stringify({ services: { a: { image: "x" } }, models: { m: model } }));
  expect(config?.models).toEqual({ m: model });
});

function merge(path: string, base: string, over: string): unknown {
  const keys = path.split(".");
  const wrap = (value: string) => read(keys.reduceRight((inner, key) => `{${key}: ${inner}}`, value));
  return plain(valueAt(mergeModels(wrap(base), wrap(over), { reason: "override-file", report: fail }), ...keys));
}

function read(text: string): Mapping {
  const [tree] = parseYaml({ path: "/app/compose.yaml", text }, fail);
  if (!isMapping(tree)) throw new Error("no mapping");
  return tree;
}

function fail({ message }: { readonly message: string }): never {
  throw new Error(message);
}

function plain(tree: Tree | undefined): unknown {
  if (tree?.kind === "mapping") {
    return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, plain(value)]));
  }
  return tree?.kind === "sequence" ? tree.items.map(plain) : tree?.value;
}
