import { expect, test } from "vitest";
import { resolveProject } from "../../src/compose/resolve.ts";
import { createSources } from "../../src/compose/sources.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { plain } from "../support/plain.ts";

test.each([
  ["\\x24", '"\\x24{TAG}"'],
  ["\\u0024", '"\\u0024{TAG}"'],
  ["\\U00000024", '"\\U00000024{TAG}"'],
])("a dollar sign that is written as %s begins a variable", (_, image) => {
  expect(servicesOf(`services:\n  web:\n    image: ${image}\n`)).toEqual({ web: { image: "1.4" } });
});

test("texts are cast in a file without any dollar sign too, in mappings and in lists", () => {
  const text = `services:\n  web:\n    image: web\n    privileged: "true"\n    ports:\n      - target: "80"\n`;
  expect(servicesOf(text)).toMatchObject({ web: { privileged: true, ports: [{ target: 80 }] } });
});

function servicesOf(text: string): unknown {
  const files = memoryFiles({ "/p/compose.yaml": text });
  const { declared } = resolveProject({ cwd: "/p", env: { TAG: "1.4" } }, createSources(files));
  return Reflect.get(plain(declared) as object, "services");
}
