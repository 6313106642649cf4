import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differencesOf, parseServer, urlPasswords } from "../../../rules/lib/url.ts";
import { interpolate } from "../../../src/compose/interpolate.ts";

function passwordsOf(text: string) {
  const template = { text, references: interpolate(text, () => undefined).references };
  return urlPasswords(template).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe("parseServer", () => {
  test.each([
    ["http://Gateway:3000/v1?x", { scheme: "http", host: "gateway", port: "3000" }],
    ["https://u:p@example.com", { scheme: "https", host: "example.com", port: "443" }],
    ["http://supabase_kong_PMOVES.AI:8000", { scheme: "http", host: "supabase_kong_pmoves.ai", port: "8000" }],
    ["nats://bus", { scheme: "nats", host: "bus", port: "" }],
    ["http://[::1]:80/", { scheme: "http", host: "[::1]", port: "80" }],
    ["gateway:3000", { scheme: "", host: "gateway", port: "3000" }],
  ])("reads %s", (text, server) => expect(parseServer(text)).toEqual(server));

  test.each(["", "gateway", "disabled", "http://", "http:///x", "/a:1/b", "a b:1", "http://a:b"])(
    "takes %j for no server",
    (text) => expect(parseServer(text)).toBeUndefined(),
  );
});

test("differencesOf names the parts that differ", () => {
  const one = { scheme: "http", host: "a", port: "80" };
  expect(differencesOf(one, one)).toEqual([]);
  expect(differencesOf(one, { scheme: "https", host: "a", port: "443" })).toEqual(["scheme", "port"]);
});

describe("urlPasswords", () => {
  test.each([
    ["postgres://u:secret@h", ["literal secret"]],
    ["redis://:secret@h", ["literal secret"]],
    ["amqp://u:a@b@h", ["literal a@b"]],
    ["x http://a:1@h http://b:2@h", ["literal 1", "literal 2"]],
    ["http://${U:-u}:${P:-p}@h", ["default ${P:-p}"]],
    ["http://u:${P:-${Q:-p}}@h", ["default ${P:-${Q:-p}}"]],
    ["http://u:${P:-${Q}}@h", ["variable ${P:-${Q}}"]],
    ["http://u:${P:?no}@h", ["variable ${P:?no}"]],
    ["http://u:x${P}@h", ["literal x${P}"]],
    ["${URL:-http://u:p@h}", ["default p"]],
    ["http://u:$${P:-p}@h", ["variable $${P:-p}"]],
    ["http://u:{{ p }}@h", ["variable {{ p }}"]],
    ["http://u:<password>@h", ["variable <password>"]],
    ["http://u:%(p)s@h", ["variable %(p)s"]],
  ])("%s has %j", (text, passwords) => expect(passwordsOf(text)).toEqual(passwords));

  test.each(["http://h:80", "http://u@h", "http://u:@h", "http://h/a:b@c", "http://h?a:b@c", "a:b@c", "//u:p@h"])(
    "%s has none",
    (text) => expect(passwordsOf(text)).toEqual([]),
  );

  test("finds any password between its marks", () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9!*+.~-]{1,12}$/);
    fc.assert(
      fc.property(word, word, word, (scheme, password, host) => {
        expect(passwordsOf(`a${scheme.replace(/[^a-z]/g, "")}://u:${password}@${host}/x`)).toEqual([
          `literal ${password}`,
        ]);
      }),
    );
  });
});
