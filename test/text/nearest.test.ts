import { expect, test } from "vitest";
import { nearestOf } from "../../src/text/nearest.ts";

const KEYS = [
  "image",
  "init",
  "ports",
  "expose",
  "volumes",
  "volumes_from",
  "container_name",
  "depends_on",
  "tty",
  "env_file",
];

test.each([
  ["imagee", "image"],
  ["imge", "image"],
  ["iamge", "image"],
  ["port", "ports"],
  ["volume", "volumes"],
  ["container-name", "container_name"],
  ["containerName", "container_name"],
  ["dependson", "depends_on"],
  ["ENV_FILE", "env_file"],
  ["tyt", "tty"],
])("%s is near %s", (text, key) => {
  expect(nearestOf(text, KEYS)).toBe(key);
});

test.each(["", "x", "on", "cpus", "replicas", "tt1y9"])("'%s' is near none", (text) => {
  expect(nearestOf(text, KEYS)).toBeUndefined();
});

test("the first of equally near candidates", () => {
  expect(nearestOf("abcdef", ["abcdex", "abcdey"])).toBe("abcdex");
});

test("an exact candidate wins over a near one", () => {
  expect(nearestOf("volumes", ["volume", "volumes"])).toBe("volumes");
});
