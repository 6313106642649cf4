import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPlan } from "../../src/plan/create-plan.ts";
import { isPublicValue } from "../../src/plan/public-values.ts";

const plan = createPlan({});

describe("a JSON web token", () => {
  const padding = fc.string({ unit: fc.constantFrom("a", "0", "é", " "), maxLength: 9 });
  const spaces = fc.constantFrom(0, 2);

  test("of the role anon is public, wherever the role stands", () => {
    fc.assert(
      fc.property(padding, padding, spaces, (before, after, indent) => {
        const value = token({ before, role: "anon", after }, indent);
        expect(isPublicValue(value)).toBe(true);
        expect(plan.classOfValue(value)).toBeUndefined();
      }),
    );
  });

  test("of another role is a secret, whatever else it says", () => {
    fc.assert(
      fc.property(padding, fc.constantFrom("service_role", "anonymous"), spaces, (iss, role, indent) => {
        expect(plan.classOfValue(token({ iss, role }, indent))?.name).toBe("token");
      }),
    );
  });
});

test.each([
  `https://hooks.slack.com/services/T00000000/B00000000/${"X".repeat(24)}`,
  `https://discord.com/api/webhooks/123456789012345678/${"x".repeat(68)}`,
  `admin:$apr1$xxxxxxxx$${"x".repeat(22)}`,
])("%s is a sample", (value) => {
  expect(isPublicValue(value)).toBe(true);
});

test.each([
  `https://hooks.slack.com/services/T01ABCDEF/B01ABCDEF/${"aB3".repeat(8)}`,
  `https://discord.com/api/webhooks/123456789012345678/${"aB3-".repeat(17)}`,
  `admin:$apr1$abcdefgh$${"aB".repeat(11)}`,
  `admin:$$2y$$05$$${"aB3.".repeat(13)}/`,
])("%s is a secret", (value) => {
  expect(isPublicValue(value)).toBe(false);
  expect(plan.classOfValue(value)).toBeDefined();
});

function token(payload: object, indent: number): string {
  const encode = (part: object, space = 0) => Buffer.from(JSON.stringify(part, undefined, space)).toString("base64url");
  return `${encode({ alg: "HS256", typ: "JWT" })}.${encode(payload, indent)}.${"aB3-".repeat(11)}`;
}
