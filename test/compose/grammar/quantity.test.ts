import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDuration, parseBytes, parseDuration } from "../../../src/compose/grammar/quantity.ts";

const read = (text: string): string | undefined => {
  const duration = parseDuration(text);
  return duration === undefined ? undefined : formatDuration(duration);
};

describe("durations", () => {
  test.each([
    ["0", "0s"],
    ["-0", "0s"],
    ["0s", "0s"],
    ["30s", "30s"],
    ["90s", "1m30s"],
    ["1h30m", "1h30m0s"],
    ["1d", "24h0m0s"],
    ["1w2d", "216h0m0s"],
    ["1.5h", "1h30m0s"],
    ["-1.5s", "-1.5s"],
    ["+2m", "2m0s"],
    [".5s", "500ms"],
    ["1.s", "1s"],
    ["10ms5us", "10.005ms"],
    ["1µs", "1µs"],
    ["1\u03bcs", "1µs"],
    ["1500ns", "1.5µs"],
    ["999ns", "999ns"],
    ["1m1m", "2m0s"],
    ["0.3333333333333333333h", "20m0s"],
    ["9223372036854775807ns", "2562047h47m16.854775807s"],
  ])("%j prints as %j", (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    "",
    "-",
    "5",
    "1h5",
    "s",
    ".s",
    "1 s",
    "1S",
    "1y",
    "--1s",
    "1h-5m",
    "9223372036854775808ns",
    "300000h300000h9999999h",
  ])("%j is none", (text) => expect(read(text)).toBeUndefined());

  test("read back from how they print", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }), (duration) => {
        expect(parseDuration(formatDuration(duration))).toBe(duration);
      }),
    );
  });
});

describe("sizes", () => {
  test.each<[string, bigint | undefined]>([
    ["0", 0n],
    ["-1", -1n],
    ["1024", 1024n],
    ["9223372036854775807", 9223372036854775807n],
    ["1b", 1n],
    ["1k", 1024n],
    ["1KB", 1024n],
    ["1Kib", 1024n],
    ["512m", 536870912n],
    ["1.5g", 1610612736n],
    ["2 GB", 2147483648n],
    ["1t", 1099511627776n],
    ["1P", 1125899906842624n],
    ["1.7b", 1n],
    ["1e3", 1000n],
    ["1_0k", 10240n],
    ["100000000000000000000", -9223372036854775808n],
    ["", undefined],
    ["m", undefined],
    ["-1k", undefined],
    ["1e", undefined],
    ["1x", undefined],
    ["1kbb", undefined],
    ["1bb", undefined],
    ["1ki", undefined],
    ["1  k", undefined],
    ["1k ", undefined],
    ["inf", undefined],
  ])("%j is %s", (text, expected) => expect(parseBytes(text)).toBe(expected));
});
