import { describe, expect, test } from "vitest";
import { isOtherText } from "../../src/files/other-text.ts";

describe("is no Compose file", () => {
  test.each([
    ["the description of an app", "id: app\nname: App\nrequired_commands: [docker]\n"],
    ["a manual", "command: docker compose up\nshort: |\n    Start services\noptions:\n    - option: all\n"],
    ["with quotes, comments and lists at the margin", '# app\r\n---\r\n"id": app\r\ntags:\r\n- a\r\n'],
  ])("%s", (_, text) => {
    expect(isOtherText(text)).toBe(true);
  });
});

describe("may be a Compose file", () => {
  test.each([
    ["empty", ""],
    ["a name alone", "name: shop\n"],
    ["an element among others", "id: app\nservices: {}\n"],
    ["an element that was mistyped", "servces:\n  web: {}\n"],
    ["an extension", "x-base: {}\n"],
    ["services of the format without `services`", "web:\n  image: web:1\n"],
    ["a flow mapping", "{ services: {} }\n"],
    ["a merge key", "<<: *base\n"],
    ["broken", "id: app\nnothing here\n"],
  ])("%s", (_, text) => {
    expect(isOtherText(text)).toBe(false);
  });
});
