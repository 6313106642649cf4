import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MountText, parseMount } from "../../../src/compose/grammar/mount.ts";

function read(text: string): MountText | string {
  const parsed = parseMount(text);
  if ("value" in parsed) return parsed.value;
  return `${parsed.problem.message} <${text.slice(parsed.problem.start, parsed.problem.end)}>`;
}

describe("sources and targets", () => {
  test.each([
    ["/data", { type: "volume", target: "/data" }],
    ["data:/data", { type: "volume", source: "data", target: "/data" }],
    ["./a:/b", { type: "bind", source: "./a", target: "/b" }],
    [".:/b", { type: "bind", source: ".", target: "/b" }],
    ["~/a:/b", { type: "bind", source: "~/a", target: "/b" }],
    ["/a:/b", { type: "bind", source: "/a", target: "/b" }],
    ["\\\\.\\pipe\\docker:/b", { type: "bind", source: "\\\\.\\pipe\\docker", target: "/b" }],
    ["C:\\a:/b", { type: "bind", source: "C:\\a", target: "/b" }],
    ["c:/a:d:/b:ro", { type: "bind", source: "c:/a", target: "d:/b" }],
    ["v:/data", { type: "volume", target: "v:/data" }],
    ["é:/data", { type: "volume", target: "é:/data" }],
    ["9:/data", { type: "volume", source: "9", target: "/data" }],
    ["data:/a//b/../c/", { type: "volume", source: "data", target: "/a/c" }],
    ["data:x/", { type: "volume", source: "data", target: "x" }],
    ["c:/x/", { type: "volume", target: "c:/x" }],
    ["/a/${b:c}:/d", { type: "bind", source: "/a/${b:c}", target: "/d" }],
    ["/a:/${d:x", { type: "bind", source: "/a", target: "" }],
  ])("%j", (text, expected) => {
    expect(read(text)).toMatchObject(expected);
    expect("source" in expected).toBe("source" in Object(read(text)));
  });

  test.each(["/", "a", "./", "::", "v:", "é"])("%j is too short for a source", (text) => {
    expect(read(text)).toMatchObject({ type: "volume", hasOptions: false });
    expect(read(text)).not.toHaveProperty("source");
  });
});

describe("options", () => {
  test.each([
    ["a/b:/c", { isReadOnly: false, isNoCopy: false, hasOptions: true }],
    ["ab:/c:ro", { isReadOnly: true }],
    ["ab:/c:rw", { isReadOnly: false }],
    ["ab:/c:ro,rw", { isReadOnly: false }],
    ["ab:/c:ro,Z,rshared", { isReadOnly: true, selinux: "Z", propagation: "rshared" }],
    ["ab:/c:z,Z,slave,private", { selinux: "Z", propagation: "private" }],
    ["ab:/c:nocopy,unknown", { isNoCopy: true }],
    ["ab:/c:RO", { isReadOnly: false }],
  ])("%j", (text, expected) => expect(read(text)).toMatchObject(expected));

  test("tell where they stand", () => {
    expect(read("./a:/b:ro")).toMatchObject({
      places: { source: { start: 0, end: 3 }, target: { start: 4, end: 6 }, options: { start: 7, end: 9 } },
    });
  });
});

describe("mounts that Compose refuses", () => {
  test.each([
    ["", "cannot be empty"],
    [":/data", "empty part"],
    ["data:", "empty part"],
    ["data::ro", "empty part"],
    ["data:/x:", "empty part"],
    ["data:/x:ro:rw", "at most three parts. <rw>"],
    ["data:/x:ro::", "at most three parts. <:>"],
  ])("%j: %s", (text, expected) => expect(read(text)).toContain(expected));
});

test("places cut source and options out of the text", () => {
  const text = fc
    .array(fc.constantFrom("a", "C", ":", ":", "/", ".", "é", "${", "}", "ro", ","))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (written) => {
      const mount = read(written);
      if (typeof mount === "string") return;
      const { source, target } = mount.places;
      expect(source && written.slice(source.start, source.end)).toBe(mount.source);
      if (mount.target.startsWith("/")) expect(written[target.start]).toBe("/");
    }),
    { numRuns: 2000 },
  );
});
