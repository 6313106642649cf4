import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFloat, isSpace, parseFloat64, parseInteger, roundToFloat32 } from "../../src/text/go-text.ts";

describe("formatFloat prints as fmt.Sprint", () => {
  test.each([
    [0, "0"],
    [-0, "-0"],
    [1, "1"],
    [1.1, "1.1"],
    [100000, "100000"],
    [999999.5, "999999.5"],
    [1e6, "1e+06"],
    [1234567.5, "1.2345675e+06"],
    [-2.5e7, "-2.5e+07"],
    [1e21, "1e+21"],
    [1e100, "1e+100"],
    [0.0001, "0.0001"],
    [0.00001, "1e-05"],
    [0.000001, "1e-06"],
    [Number.POSITIVE_INFINITY, "+Inf"],
    [Number.NEGATIVE_INFINITY, "-Inf"],
    [Number.NaN, "NaN"],
  ])("%d as %j", (value, expected) => expect(formatFloat(value)).toBe(expected));

  test("and the text reads as the same float", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(parseFloat64(formatFloat(value))).toBe(value);
      }),
    );
  });
});

describe("roundToFloat32 gives the shortest number of the 32-bit float", () => {
  test.each([
    [0.1, 0.1],
    [0.5, 0.5],
    [1.23456789, 1.2345679],
    [1 / 3, 0.33333334],
    [16777217, 16777216],
    [62365.3125, 62365.312],
    [244769.62, 244769.62],
    [1e39, Number.POSITIVE_INFINITY],
  ])("%d to %d", (value, expected) => expect(roundToFloat32(value)).toBe(expected));
});

describe("parseInteger reads as strconv.ParseInt", () => {
  test.each([
    ["0", 0],
    ["-0", 0],
    ["+5", 5],
    ["007", 7],
    ["-12", -12],
    ["9007199254740993", 9007199254740993n],
    ["9223372036854775807", 9223372036854775807n],
    ["-9223372036854775808", -9223372036854775808n],
    ["9223372036854775808", undefined],
    ["", undefined],
    ["1.0", undefined],
    ["1_000", undefined],
    ["0x1", undefined],
    [" 1", undefined],
    ["1\n", undefined],
  ])("%j as %s", (text, expected) => expect(parseInteger(text)).toBe(expected));
});

describe("parseFloat64 reads as strconv.ParseFloat", () => {
  test.each([
    ["1", 1],
    ["-1.5", -1.5],
    [".5", 0.5],
    ["5.", 5],
    ["1e3", 1000],
    ["+1E-2", 0.01],
    ["1_000.5", 1000.5],
    ["0x1p-2", 0.25],
    ["-0x_1.8p1", -3],
    ["inf", Number.POSITIVE_INFINITY],
    ["-Infinity", Number.NEGATIVE_INFINITY],
    ["NaN", Number.NaN],
    ["", undefined],
    [".", undefined],
    ["1e", undefined],
    ["1e999", undefined],
    ["_1", undefined],
    ["1_", undefined],
    ["1__0", undefined],
    ["0x1", undefined],
    ["0xp1", undefined],
    ["1s", undefined],
    [" 1", undefined],
  ])("%j as %s", (text, expected) => expect(parseFloat64(text)).toBe(expected));
});

test("isSpace knows the blanks of Unicode, as unicode.IsSpace", () => {
  for (const blank of " \t\n\v\f\r\u0085\u00a0\u1680\u2003\u2028\u3000") expect(isSpace(blank)).toBe(true);
  for (const other of ["", "a", "#", "\ufeff", "\u200b", "\u180e"]) expect(isSpace(other)).toBe(false);
});
