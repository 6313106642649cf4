import { describe, expect, test } from "vitest";
import { parseDotenv } from "../../src/compose/dotenv.ts";

function commentsOf(text: string, format?: "raw"): readonly string[] {
  const { comments } = parseDotenv(text, { lookup: () => undefined, ...(format ? { format } : {}) });
  return comments.map(({ start, end }) => text.slice(start, end));
}

describe("comments of env files", () => {
  test.each([
    ["lines of their own, indented or not", "# a\nA=1\n  # b\n", ["# a", "# b"]],
    ["the end of a value without quotes, after a space", "A=1 # a\nB=1#no\nC=1\t# no\n", ["# a"]],
    ["the end of a value in quotes", "A=\"x # no\" # a\nB='y'# b\n", ["# a", "# b"]],
    ["none of a value of several lines", "A=\"x\n# no\n\" # a\nB='\n# no'\n", ["# a"]],
    ["the end of the text, and after export", "export A=1 # a\n# b", ["# a", "# b"]],
    ["a file with a byte order mark", "\ufeff# a\nA=1\n", ["# a"]],
    ["the rest of a file after a mistake", "A B=1 # no\n# a\nC='x\n# b\n", ["# a", "# b"]],
    ["a value that begins with a sharp", "A=# no\n", []],
  ])("are found at %s", (_, text, expected) => {
    expect(commentsOf(text)).toEqual(expected);
  });

  test("are whole lines in raw files", () => {
    expect(commentsOf('# a\r\nA=1 # no\r\n  # b\nB="x\n# c\n"\n', "raw")).toEqual(["# a", "# b", "# c"]);
  });
});
