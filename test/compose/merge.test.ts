import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeElements, mergeModels } from "../../src/compose/merge.ts";
import { entriesAt, valueAt } from "../../src/compose/parts.ts";
import type { Problem } from "../../src/compose/problem.ts";
import type { Mapping } from "../../src/compose/tree.ts";
import { mappingOf, plain, pointed } from "../support/plain.ts";

interface Merged {
  readonly model: Mapping;
  readonly problems: readonly Problem[];
}

function merge(base: string, ...overs: readonly string[]): Merged {
  const problems: Problem[] = [];
  const context = { reason: "override-file", report: (problem: Problem) => problems.push(problem) } as const;
  const trees = overs.map((text, index) => mappingOf(text, `/p/over${index}.yaml`));
  return { model: trees.reduce((model, over) => mergeModels(model, over, context), mappingOf(base)), problems };
}

/** Merges two values of one attribute of service `a`. */
function mergeAttribute(path: string, base: string, over: string): unknown {
  const wrap = (value: string) => path.split(".").reduceRight((inner, key) => `{${key}: ${inner}}`, value);
  const { model, problems } = merge(wrap(base), wrap(over));
  expect(problems).toEqual([]);
  return plain(valueAt(model, ...path.split(".")));
}

describe("pairs become lists of KEY=VALUE and are appended", () => {
  test.each([
    "services.a.annotations",
    "services.a.build.additional_contexts",
    "services.a.build.args",
    "services.a.build.labels",
    "services.a.deploy.labels",
    "services.a.environment",
    "services.a.labels",
    "services.a.sysctls",
    "networks.n.labels",
    "volumes.v.labels",
  ])("%s", (path) => {
    expect(mergeAttribute(path, "{B: 1, A: null, C: [x, y]}", "[D=2, B=3]")).toEqual([
      "A",
      "B=1",
      "C=x",
      "C=y",
      "D=2",
      "B=3",
    ]);
    expect(mergeAttribute(path, "[A=1]", "{B: 010, C: true, D: 1.50}")).toEqual(["A=1", "B=8", "C=true", "D=1.5"]);
    expect(mergeAttribute(path, "{A: 1}", "null")).toEqual(["A=1"]);
  });

  test("a pair keeps its key's place and its value", () => {
    const { model } = merge("services: {a: {environment: [A=1]}}", "services: {a: {environment: {B: 'two'}}}");
    const list = valueAt(model, "services", "a", "environment");
    const item = list?.kind === "sequence" ? list.items[1] : undefined;
    expect(item).toMatchObject({ value: "B=two", pair: { value: { value: "two", style: "single" } } });
    expect(item?.file.text.slice(item.start, item.end)).toBe("B: 'two'");
  });

  test("a pair whose value an alias brings from above is where its key is", () => {
    const over = "x-two: &two two\nservices: {a: {environment: {B: *two}}}";
    const { model } = merge("services: {a: {environment: [A=1]}}", over);
    const list = valueAt(model, "services", "a", "environment");
    const item = list?.kind === "sequence" ? list.items[1] : undefined;
    expect(item).toMatchObject({ value: "B=two" });
    expect(item?.file.text.slice(item.start, item.end)).toBe("B");
  });
});

describe("a text counts as a list of one, and lists are appended", () => {
  test.each(["dns", "dns_opt", "dns_search", "env_file", "label_file", "tmpfs"])("%s", (key) => {
    expect(mergeAttribute(`services.a.${key}`, "x", "y")).toEqual(["x", "y"]);
    expect(mergeAttribute(`services.a.${key}`, "[x]", "[y, z]")).toEqual(["x", "y", "z"]);
    expect(mergeAttribute(`services.a.${key}`, "[x]", "null")).toEqual(["x"]);
  });
});

describe("the override replaces the whole, also with null", () => {
  test.each(["command", "entrypoint", "healthcheck.test", "ulimits.nofile"])("%s", (key) => {
    expect(mergeAttribute(`services.a.${key}`, "[x, y]", "[z]")).toEqual(["z"]);
    expect(mergeAttribute(`services.a.${key}`, "{soft: 1}", "{hard: 2}")).toEqual({ hard: 2 });
    expect(mergeAttribute(`services.a.${key}`, "[x]", "null")).toBe(null);
  });
});

describe("hosts are appended unless the same text is there", () => {
  test.each(["extra_hosts", "build.extra_hosts"])("%s", (key) => {
    expect(mergeAttribute(`services.a.${key}`, "{h: 1.1.1.1}", '["h=1.1.1.1", "h=2.2.2.2"]')).toEqual([
      "h=1.1.1.1",
      "h=2.2.2.2",
    ]);
  });
});

describe("lists of names become mappings", () => {
  test.each(["networks", "models"])("%s: the base keeps its settings", (key) => {
    expect(mergeAttribute(`services.a.${key}`, "{n: {aliases: [x]}}", "[n, m]")).toEqual({
      n: { aliases: ["x"] },
      m: null,
    });
    expect(mergeAttribute(`services.a.${key}`, "[n]", "{n: {priority: 1}}")).toEqual({ n: { priority: 1 } });
    expect(mergeAttribute(`services.a.${key}`, "[n]", "[]")).toEqual({ n: null });
    expect(mergeAttribute(`services.a.${key}`, "[n]", "null")).toEqual({ n: null });
  });

  test("depends_on: a list resets condition and required, but not restart", () => {
    const base = "{b: {condition: service_healthy, restart: true, required: false}}";
    expect(mergeAttribute("services.a.depends_on", base, "[b]")).toEqual({
      b: { condition: "service_started", restart: true, required: true },
    });
    expect(mergeAttribute("services.a.depends_on", "[b]", "{b: {condition: service_healthy}}")).toEqual({
      b: { condition: "service_healthy", required: true },
    });
  });
});

describe("build and logging", () => {
  test("a text is the build's context; null keeps the build", () => {
    expect(mergeAttribute("services.a.build", "./web", "{target: t}")).toEqual({ context: "./web", target: "t" });
    expect(mergeAttribute("services.a.build", "{context: a, args: {A: 1}}", "b")).toEqual({
      context: "b",
      args: { A: 1 },
    });
    expect(mergeAttribute("services.a.build", "{context: a}", "null")).toEqual({ context: "a" });
  });

  test("logging merges for one driver and is replaced for another", () => {
    const base = "{driver: d, options: {a: 1}}";
    const key = "services.a.logging";
    expect(mergeAttribute(key, base, "{driver: d, options: {b: 2}}")).toEqual({ driver: "d", options: { a: 1, b: 2 } });
    expect(mergeAttribute(key, base, "{options: {b: 2}}")).toEqual({ driver: "d", options: { a: 1, b: 2 } });
    expect(mergeAttribute(key, "{options: {a: 1}}", "{driver: e}")).toEqual({ driver: "e", options: { a: 1 } });
    expect(mergeAttribute(key, base, "{driver: e}")).toEqual({ driver: "e" });
  });
});

describe("address pools", () => {
  const pools = (base: string, over: string) => mergeAttribute("networks.n.ipam.config", base, over);

  test("merge on their subnet", () => {
    expect(pools("[{subnet: 1/8, gateway: g}]", "[{subnet: 1/8, ip_range: r}]")).toEqual([
      { subnet: "1/8", gateway: "g", ip_range: "r" },
    ]);
  });

  test("what the override does not match is lost, as in Compose", () => {
    expect(pools("[{subnet: 1/8}]", "[{subnet: 2/8}]")).toEqual([{ subnet: "2/8" }]);
    expect(pools("[{subnet: 1/8}]", "[]")).toBe(null);
  });

  test("two of the base against one: Compose lets the second take over the place", () => {
    expect(pools("[{subnet: 1/8}, {subnet: 3/8, gateway: g}]", "[{subnet: 2/8}]")).toEqual([
      { subnet: "2/8", gateway: "g" },
    ]);
  });

  test("a pool that is merged with two changes where it stands, too", () => {
    const both = "[{subnet: 1/8, ip_range: r}, {subnet: 2/8}]";
    expect(pools(both, both)).toEqual([{ subnet: "2/8", ip_range: "r" }, { subnet: "2/8" }]);
  });
});

describe("everything else", () => {
  test("mappings merge, lists append, single values are replaced, null keeps the base", () => {
    const base = "services: {a: {image: x, ports: [1], deploy: {mode: m}, user: u}, b: {image: y}}";
    const over = "services: {a: {image: z, ports: [2], deploy: {replicas: 2}, user: null}, b: null, c: {image: w}}";
    expect(plain(merge(base, over).model)).toEqual({
      services: {
        a: { image: "z", ports: [1, 2], deploy: { mode: "m", replicas: 2 }, user: "u" },
        b: { image: "y" },
        c: { image: "w" },
      },
    });
  });

  test("x- elements merge like others", () => {
    expect(plain(merge("x-a: {l: [1], m: {k: 1}}", "x-a: {l: [2], m: {j: 2}}").model)).toEqual({
      "x-a": { l: [1, 2], m: { k: 1, j: 2 } },
    });
  });

  test.each([
    ["ports: [1]", "ports: {x: 1}"],
    ["deploy: {x: 1}", "deploy: [x]"],
    ["deploy: {x: 1}", "deploy: y"],
    ["build: null", "build: {context: x}"],
    ["networks: null", "networks: {n: {}}"],
    ["logging: {driver: d}", "logging: null"],
  ])("%s and %s do not fit, and the base stays", (base, over) => {
    const { model, problems } = merge(`services: {a: {${base}}}`, `services: {a: {${over}}}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: "compose-merge", severity: "error" });
    const [problem] = problems;
    expect(problem && pointed(problem)[0]).toBe(over.slice(over.indexOf(" ") + 1));
    expect(plain(model)).toEqual(plain(mappingOf(`services: {a: {${base}}}`)));
  });
});

describe("traces", () => {
  test("a replaced value stays in the winner's history, the latest first", () => {
    const { model } = merge(
      "services: {a: {image: one}}",
      "services: {a: {image: two}}",
      "services: {a: {image: three}}",
    );
    const image = valueAt(model, "services", "a", "image");
    expect(image?.history?.replaced.map(({ value, rule }) => [plain(value), rule])).toEqual([
      ["two", "override-file"],
      ["one", "override-file"],
    ]);
    expect(image?.file.path).toBe("/p/over1.yaml");
    expect(entriesAt(model, "services", "a").get("image")?.key.file.path).toBe("/p/over1.yaml");
  });

  test("only the nearest of many replaced values stay", () => {
    const [first = "", ...overs] = Array.from({ length: 150 }, (_, index) => `services: {a: {image: i${index}}}`);
    const { replaced = [] } = valueAt(merge(first, ...overs).model, "services", "a", "image")?.history ?? {};
    expect(replaced).toHaveLength(100);
    expect(replaced.map(({ value }) => plain(value))).toEqual(
      Array.from({ length: 100 }, (_, index) => `i${148 - index}`),
    );
  });

  test("nothing is remembered where nothing was replaced", () => {
    const { model } = merge("services: {a: {image: x}}", "services: {a: {user: u}}");
    expect(valueAt(model, "services", "a", "image")?.history).toBeUndefined();
    expect(valueAt(model, "services", "a")?.history).toBeUndefined();
  });

  test("what comes from a base arrives through the hop", () => {
    const hop = { by: "extends", at: mappingOf("x: 1") } as const;
    const context = { reason: "extends", report: () => {}, hop } as const;
    const base = mappingOf("image: x\nlogging: {driver: d}\nuser: u");
    const over = mappingOf("image: y\nlogging: {options: {a: b}}");
    const merged = mergeElements({ base, over, path: "services.x", context });
    expect(entriesAt(merged).get("user")?.via).toEqual([hop]);
    expect(entriesAt(merged).get("image")?.via).toBeUndefined();
    expect(entriesAt(merged, "logging").get("driver")?.via).toEqual([hop]);
    expect(entriesAt(merged, "logging").get("options")?.via).toBeUndefined();
  });
});

describe("laws", () => {
  const name = fc.constantFrom("a", "b", "c", "__proto__", "1");
  const value: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("1", "x", "true", "'t'"),
      fc.array(fc.constantFrom("1", "x"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
      fc.dictionary(name, tie("tree"), { maxKeys: 3 }).map((entries) => {
        const pairs = Object.entries(entries).map(([key, inner]) => `"${key}": ${inner}`);
        return `{${pairs.join(", ")}}`;
      }),
    ),
  })).tree;
  const model = fc.dictionary(name, value, { maxKeys: 3 }).map((entries) => {
    const pairs = Object.entries(entries).map(([key, inner]) => `"${key}": ${inner}`);
    return `{x-data: {${pairs.join(", ")}}}`;
  });

  test("an empty override changes nothing, and gives the very same tree", () => {
    fc.assert(
      fc.property(model, (text) => {
        const base = mappingOf(text);
        const context = { reason: "override-file", report: () => {} } as const;
        expect(mergeModels(base, mappingOf("{}"), context)).toBe(base);
        expect(mergeModels(base, mappingOf("{x-data: null}"), context)).toBe(base);
      }),
    );
  });

  test("merging is associative where all forms fit", () => {
    fc.assert(
      fc.property(model, model, model, (a, b, c) => {
        const left = merge(a, b, c);
        const problems: Problem[] = [];
        const context = { reason: "override-file", report: (problem: Problem) => problems.push(problem) } as const;
        const [first, second, third] = [mappingOf(a), mappingOf(b), mappingOf(c)];
        const right = mergeModels(first, mergeModels(second, third, context), context);
        fc.pre(problems.length === 0 && left.problems.length === 0);
        expect(plain(left.model)).toEqual(plain(right));
      }),
    );
  });
});
