import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refuseReplacing, replaceFile } from "../../src/files/replace-file.ts";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "replace-"));
  mkdirSync(join(folder, "project"));
  file = join(folder, "project", "compose.yaml");
  writeFileSync(file, "before\n");
});

afterEach(() => rmSync(folder, { recursive: true }));

// Links and permissions are of another kind on Windows.
const onUnix = describe.skipIf(process.platform === "win32");

onUnix("replacing", () => {
  test("writes the new text, keeps the permissions and leaves nothing else behind", () => {
    chmodSync(file, 0o640);
    replaceFile(file, "before\n", "after\n");
    expect(readFileSync(file, "utf8")).toBe("after\n");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, "project"))).toEqual(["compose.yaml"]);
  });

  test("puts another file in its place: who reads the old one goes on reading it", () => {
    linkSync(file, join(folder, "reader"));
    replaceFile(file, "before\n", "after\n");
    expect(readFileSync(join(folder, "reader"), "utf8")).toBe("before\n");
  });

  test("refuses a file that holds something else by now, bytes that are no text included", () => {
    expect(() => replaceFile(file, "other\n", "after\n")).toThrow("it has changed since it was read");
    writeFileSync(file, Buffer.from([0x61, 0xff, 0x0a]));
    expect(() => replaceFile(file, readFileSync(file, "utf8"), "after\n")).toThrow("it has changed since it was read");
    expect([...readFileSync(file)]).toEqual([0x61, 0xff, 0x0a]);
  });

  test("keeps a byte order mark and carriage returns as they are given", () => {
    writeFileSync(file, "\ufeffbefore\r\n");
    replaceFile(file, "\ufeffbefore\r\n", "\ufeffafter\r\n");
    expect([...readFileSync(file)].slice(0, 4)).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  });
});

onUnix("refusing", () => {
  test("nothing is against a regular file below the root", () => {
    expect(refuseReplacing(file, folder)).toBeUndefined();
    expect(refuseReplacing(file, join(folder, "project"))).toBeUndefined();
  });

  test("a link, a directory, what is not there", () => {
    symlinkSync(file, join(folder, "link.yaml"));
    expect(refuseReplacing(join(folder, "link.yaml"), folder)).toBe("is a symbolic link");
    expect(refuseReplacing(join(folder, "project"), folder)).toBe("is no regular file");
    expect(refuseReplacing(join(folder, "none"), folder)).toBe("cannot be read");
  });

  test("a file outside the root, also by way of a linked directory", () => {
    const root = join(folder, "root");
    mkdirSync(root);
    symlinkSync(join(folder, "project"), join(root, "linked"));
    expect(refuseReplacing(file, root)).toBe("stands outside the project");
    expect(refuseReplacing(join(root, "linked", "compose.yaml"), root)).toBe("stands outside the project");
  });

  test("not a file of the root whose own path leads over a link", () => {
    symlinkSync(join(folder, "project"), join(folder, "alias"));
    expect(refuseReplacing(join(folder, "alias", "compose.yaml"), join(folder, "alias"))).toBeUndefined();
  });
});
