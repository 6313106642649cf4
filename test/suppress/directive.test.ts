import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDirective, readComment } from "../../src/suppress/directive.ts";

function read(text: string) {
  const file = { path: "/compose.yaml", text: `  ${text}\n` };
  return readComment({ file, start: 2, end: 2 + text.length });
}

/** What a comment says, in short: `COMMAND RULES until DATE: REASON`, or the message. */
function say(text: string): readonly string[] {
  return read(text).map((item) => {
    if (!isDirective(item)) return item.message;
    const { command, rules, until, reason } = item;
    return `${command} ${rules.map(({ id }) => id)}${until ? ` until ${until.date}` : ""}: ${reason}`;
  });
}

describe("a comment", () => {
  test.each([
    ["# pmoves-lint-disable-next-line image-tag -- why", "disable-next-line image-tag: why"],
    [
      "#pmoves-lint-disable-line image-tag, acme/rule,privileged   --  why  not ",
      "disable-line image-tag,acme/rule,privileged: why  not",
    ],
    ["## pmoves-lint-disable image-tag", "disable image-tag: "],
    ["# pmoves-lint-enable", "enable : "],
    ["# pmoves-lint-enable image-tag -- repaired below", "enable image-tag: repaired below"],
    ["# pmoves-lint-disable-line a until=2027-01-31 -- why", "disable-line a until 2027-01-31: why"],
    ["# pmoves-lint-disable-line a -- why until=2027-01-31", "disable-line a until 2027-01-31: why"],
    ["# pmoves-lint-disable-line a -- until=2027-01-31", "disable-line a until 2027-01-31: "],
    ["# pmoves-lint-disable-line until=2024-02-29 a, b", "disable-line a,b until 2024-02-29: "],
    ["# pmoves-lint-disable-line a -- see #5 -- really", "disable-line a: see #5 -- really"],
    ["# pmoves-lint-disable-line a -- 请看😀\r", "disable-line a: 请看😀"],
    ["# pmoves-lint-disable-line a -- why # noqa", "disable-line a: why"],
    ["# yamllint disable-line # pmoves-lint-disable-line a -- why", "disable-line a: why"],
    ["# pmoves-lint-disable-line a,, -- why", "disable-line a: why"],
  ])("%j is read", (text, expected) => {
    expect(say(text)).toEqual([expected]);
  });

  test("holds several directives", () => {
    expect(say("# pmoves-lint-disable-line a -- one # pmoves-lint-disable-line b -- two")).toEqual([
      "disable-line a: one",
      "disable-line b: two",
    ]);
  });

  test.each([
    "# see pmoves-lint-disable-line a",
    "# pmoves-lint disable-line a",
    "#",
    "# x#pmoves-lint-disable-line a",
  ])("%j is only a comment", (text) => {
    expect(say(text)).toEqual([]);
  });

  test.each([
    ["# pmoves-lint-disable-line", "The comment names no rule", "pmoves-lint-disable-line"],
    ["# pmoves-lint-disable -- all of it", "The comment names no rule", "pmoves-lint-disable -- all of it"],
    [
      "# pmoves-lint-disable-nextline a",
      "Did you mean 'pmoves-lint-disable-next-line'?",
      "pmoves-lint-disable-nextline",
    ],
    ["# pmoves-lint-DISABLE-LINE a", "Did you mean 'pmoves-lint-disable-line'?", "pmoves-lint-DISABLE-LINE"],
    ["# pmoves-lint-", "There is no comment 'pmoves-lint-'. Known are", "pmoves-lint-"],
    ["# pmoves-lint-skip a", "There is no comment 'pmoves-lint-skip'. Known are", "pmoves-lint-skip"],
    ["# pmoves-lint-disable-line *", "'*' is no rule's id.", "*"],
    ["# pmoves-lint-disable-line a b -- why", "'a b' is no rule's id. Put commas", "a b"],
    ["# pmoves-lint-disable-line a — why", "'a — why' is no rule's id.", "a — why"],
    ["# pmoves-lint-disable-line a until=soon -- why", "'until=soon' is no date.", "until=soon"],
    ["# pmoves-lint-disable-line a until=2027-02-30", "'until=2027-02-30' is no date.", "until=2027-02-30"],
    ["# pmoves-lint-disable-line a -- why until=2027-13-01", "'until=2027-13-01' is no date.", "until=2027-13-01"],
    ["# pmoves-lint-disable-line a until=2027-01-01 -- until=2028-01-01", "has two dates", "until=2028-01-01"],
  ])("%j cannot be read, and says so at the place", (text, message, place) => {
    const [item] = read(text);
    expect(item).toMatchObject({ message: expect.stringContaining(message) });
    expect(item?.at.file.text.slice(item.at.start, item.at.end)).toBe(place);
  });

  test("gives rules and dates their own places", () => {
    const [item] = read("# pmoves-lint-disable-line a-rule,  b-rule  until=2027-01-31 -- why");
    if (!item || !isDirective(item)) throw new Error("no directive");
    const textAt = ({ start, end }: { start: number; end: number }) => item.at.file.text.slice(start, end);
    expect(item.rules.map(({ at }) => textAt(at))).toEqual(["a-rule", "b-rule"]);
    expect(item.until && textAt(item.until.at)).toBe("until=2027-01-31");
    expect(textAt(item.at)).toBe("pmoves-lint-disable-line a-rule,  b-rule  until=2027-01-31 -- why");
  });

  test("of any text is read in no time and without an error", () => {
    const token = fc.constantFrom(
      "pmoves-lint-",
      "disable-line",
      "enable",
      " ",
      ",",
      "--",
      "until=",
      "2027-01-31",
      "a",
      "#",
      "\t",
      "\u202e",
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        for (const { at } of read(`# ${tokens.join("")}`)) expect(at.end).toBeGreaterThan(at.start);
      }),
    );
    for (const part of ["# ", "#\t#", " --", " until=", ",", " #pmoves-lint-"]) {
      const start = performance.now();
      read(`# pmoves-lint-disable-line a${part.repeat(20_000)}`);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
