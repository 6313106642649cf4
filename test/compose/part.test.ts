import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Variable } from "../../src/compose/model.ts";
import { serviceOf, written } from "../support/resolve.ts";

/** The variable that one item of `environment` makes. */
function variableOf(item: string, env: Readonly<Record<string, string>> = {}): Variable {
  const [variable] = serviceOf(`services: {web: {image: x, environment: [${JSON.stringify(item)}]}}`, {
    env,
  }).environment.values();
  if (!variable) throw new Error("no variable");
  return variable;
}

describe("a part of a scalar", () => {
  test.each([
    ["A=1", {}, "A", "1", "1"],
    ["A=${X}", { X: "v" }, "A", "v", "${X}"],
    ["A=${X}", {}, "A", "", "${X}"],
    ["${N}=1", { N: "A" }, "A", "1", "1"],
    ["A=$$${X}$$", { X: "v" }, "A", "$v$", "$$${X}$$"],
    ["A=${X:-a=b}c", {}, "A", "a=bc", "${X:-a=b}c"],
    ["A=${X:-${Y:-d}}", { Y: "y" }, "A", "y", "${X:-${Y:-d}}"],
    ["A=${X:+alt}", { X: "set" }, "A", "alt", "${X:+alt}"],
    ["A=${X+}", { X: "set" }, "A", "", "${X+}"],
    ["${P:-}A=1", {}, "A", "1", "1"],
  ])("%s with %j", (item, env, name, value, template) => {
    const variable = variableOf(item, env);
    expect(variable).toMatchObject({ name, value, text: { template: { text: template } } });
    expect(variable.text && written(variable.text.at)).toBe(template);
  });

  test("an equals sign that comes from a variable hides the border, so the part is the whole variable", () => {
    const variable = variableOf("${X}c", { X: "A=b" });
    expect(variable).toMatchObject({ name: "A", value: "bc" });
    expect(variable.text && written(variable.text.at)).toBe("${X}c");
    expect(written(variable.nameAt)).toBe("${X}");
  });

  test("its references count from its own start", () => {
    const { text } = variableOf("KEY=a${X:-${Y}}b");
    const [reference] = text?.template.references ?? [];
    expect(reference).toMatchObject({
      name: "X",
      start: 1,
      end: 11,
      operandStart: 6,
      nested: [{ name: "Y", start: 6 }],
    });
    expect(text && reference && written(text.within(reference.start, reference.end))).toBe("${X:-${Y}}");
  });

  test("whatever the name, value and variables are, each has its own text", () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/);
    const piece = fc.oneof(
      word,
      fc.constantFrom("$$", "=", ":"),
      fc.tuple(word, word).map(([name, operand]) => `\${${name}:-${operand}}`),
    );
    fc.assert(
      fc.property(word, fc.array(piece, { maxLength: 5 }), fc.dictionary(word, word), (name, pieces, env) => {
        const value = pieces.join("");
        const { name: found, nameAt, text } = variableOf(`${name}=${value}`, env);
        expect([found, written(nameAt), text?.template.text]).toEqual([name, name, value]);
      }),
    );
  });
});
