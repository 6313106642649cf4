import { describe, expect, test } from "vitest";
import {
  baseName,
  cleanPath,
  directoryOf,
  expandHome,
  isAbsolutePath,
  joinPath,
  relativePath,
  resolvePath,
} from "../../src/text/path.ts";

describe("paths, as Go's filepath has them", () => {
  test.each([
    ["", "."],
    [".", "."],
    ["./a//b/", "a/b"],
    ["a/../..", ".."],
    ["../../a", "../../a"],
    ["/../a", "/a"],
    ["/", "/"],
    ["C:\\a\\..", "C:\\a\\.."],
  ])("cleanPath(%j) is %j", (path, expected) => expect(cleanPath(path)).toBe(expected));

  test("joins and resolves", () => {
    expect(joinPath("/a", "../b")).toBe("/b");
    expect(joinPath(".", "a.env")).toBe("a.env");
    expect(joinPath("", "a")).toBe("a");
    expect(resolvePath("/a", "/b/../c")).toBe("/c");
    expect(resolvePath("/a", "b")).toBe("/a/b");
  });

  test("takes apart", () => {
    expect(directoryOf("/a/b.yaml")).toBe("/a");
    expect(directoryOf("/b.yaml")).toBe("/");
    expect(directoryOf("b.yaml")).toBe(".");
    expect(baseName("/a/My App/")).toBe("My App");
    expect(baseName("/")).toBe("/");
  });

  test("finds the way between two folders", () => {
    expect(relativePath("/p", "/p")).toBe(".");
    expect(relativePath("/p", "/p/sub/x")).toBe("sub/x");
    expect(relativePath("/p/a", "/p/b")).toBe("../b");
  });

  test("knows absolute paths and the home directory", () => {
    expect(isAbsolutePath("/a")).toBe(true);
    expect(isAbsolutePath("C:\\a")).toBe(true);
    expect(isAbsolutePath("a")).toBe(false);
    expect(expandHome("~/x", "/home/u")).toBe("/home/u/x");
    expect(expandHome("~", "/home/u")).toBe("/home/u");
    expect(expandHome("~x", "/home/u")).toBe("~x");
  });
});
