import { defineRule, type EnvFile, matchesGlob, type Variable } from "../src/rule.ts";
import { baseNameOf, effectiveEntries } from "./lib/env-file.ts";

interface Options {
  readonly ignore: readonly string[];
}

const DEFAULTS: Options = { ignore: [] };

export const envExampleDrift = defineRule({
  id: "env-example-drift",
  meta: {
    summary: "Require an env file and its example to name the same variables",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      undocumented:
        "'{{name}}' is in '{{file}}' and not in its example: whoever sets up the project from the example does without it. Add the name to '{{file}}.example', or remove the line.",
      absent:
        "'{{name}}' is in the example of '{{file}}' and not in the file itself, which was made from an older example: the services start without it. Add it to '{{file}}', or remove the line from the example.",
    },
    options: {
      schema: {
        type: "object",
        properties: {
          ignore: {
            description: "Names of variables, or globs, that may be in one of the two alone.",
            type: "array",
            items: { type: "string" },
          },
        },
        additionalProperties: false,
      },
      defaults: DEFAULTS,
    },
    references: ["https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"],
  },
  create({ options, report }) {
    return {
      envFile(file) {
        const { example } = file;
        if (!example) return;
        const name = baseNameOf(file.file);
        const reportMissing = (entry: Variable, messageId: "undocumented" | "absent"): void => {
          if (options.ignore.some((glob) => matchesGlob(glob, entry.name))) return;
          report({
            at: entry,
            range: entry.nameAt,
            messageId,
            data: { name: entry.name, file: name },
            subject: entry.name,
            cause: `${messageId}:${file.file}`,
          });
        };
        for (const entry of missingFrom(example, file)) reportMissing(entry, "undocumented");
        for (const entry of missingFrom(file, example)) reportMissing(entry, "absent");
      },
    };
  },
});

/** The variables of the second file that the first does not name. */
function missingFrom(one: EnvFile, other: EnvFile): readonly Variable[] {
  const names = new Set(one.entries.map(({ name }) => name));
  return effectiveEntries(other).filter(({ name }) => !names.has(name));
}
