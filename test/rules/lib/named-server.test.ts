import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serversOf } from "../../../rules/lib/named-server.ts";
import { createProject } from "../../../src/compose/create-project.ts";
import { resolveProject } from "../../../src/compose/resolve.ts";
import { createSources } from "../../../src/compose/sources.ts";
import { memoryFiles } from "../../support/memory-files.ts";

/** The same text as itself, as a default, and as the default of a default. */
const wrapped = (text: string) => fc.constantFrom(text, `\${A:-${text}}`, `\${A-\${B:-${text}}}`);
const hosts = fc.constantFrom("db", "db-1", "my_db.internal", "10.0.0.4", "DB");
const urls = fc
  .tuple(fc.constantFrom("", "u@", "u:p@", "${U}:${P}@", "${U:-u}:${P:-p}@"), hosts, fc.constantFrom("", ":1", ":${N}"))
  .chain(([user, host, port]) =>
    fc
      .tuple(wrapped(host), fc.constantFrom("", "/x", "?a=b", " and more"))
      .chain(([written, rest]) => wrapped(`http://${user}${written}${port}${rest}`))
      .map((url) => ({ url, host })),
  );

describe("serversOf", () => {
  test("finds the host of a URL, whatever is a variable in it", () => {
    fc.assert(
      fc.property(urls, ({ url, host }) => {
        expect(serversIn(url).map(({ server }) => server.host)).toEqual([host]);
        expect(serversIn(url).map(textAt)).toEqual([host]);
      }),
    );
  });

  test("reads anything without throwing, and places what it finds inside of it", () => {
    const anything = fc.array(
      fc.constantFrom("http://", "a", "@", ":", "1", ",", "[::1]", "${A:-", "}", "$$", "/", " "),
    );
    fc.assert(
      fc.property(anything, (parts) => {
        for (const use of serversIn(parts.join(""))) expect(textAt(use)).not.toBe("");
      }),
    );
  });

  test.each([
    ["mongodb://u:p@a:1,b:2/x", ["a:1", "b:2"]],
    ["http://a:1,http://b:2", ["a:1", "b:2"]],
    ["kafka:9092", ["kafka:9092"]],
    ["${KAFKA:-kafka:9092}", ["kafka:9092"]],
    ["postgres:16", []],
    ["http://${HOST}:80", []],
    ["http://$$HOST:80", []],
    ["http://{{ host }}:80", []],
    ["tcp://[::1]:80", ["::1:80"]],
    ["'http://a/' and (https://b)", ["a:", "b:"]],
    ["file:///etc/passwd", []],
    ["sqlite:////data/x.db", []],
  ])("of %s", (text, expected) => {
    expect(serversIn(text).map(({ server }) => `${server.host}:${server.port}`)).toEqual(expected);
  });
});

function serversIn(value: string) {
  const text = `services:\n  a:\n    image: a\n    environment:\n      - ${JSON.stringify(`X=${value}`)}\n`;
  const sources = createSources(memoryFiles({ "/project/compose.yaml": text }));
  const project = createProject(resolveProject({ cwd: "/project" }, sources));
  return [...project.services.values()].flatMap((service) => [...serversOf(service)]);
}

function textAt({ server: { at } }: ReturnType<typeof serversIn>[number]): string {
  return at.file.text.slice(at.start, at.end).replace(/^\[|\]$/g, "");
}
