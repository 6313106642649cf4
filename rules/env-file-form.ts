import { defineRule, matchesGlob } from "../src/rule.ts";
import { baseNameOf, writtenPath } from "./lib/env-file.ts";

interface Options {
  readonly files: readonly string[];
}

const DEFAULTS: Options = { files: ["*.local", "*.override"] };

export const envFileForm = defineRule({
  id: "env-file-form",
  meta: {
    summary: "Require env files that are optional by their name to be named in long form",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    fixable: "safe",
    messages: {
      required:
        "Service '{{service}}' names '{{file}}' in a form that requires it, and by its name it holds settings of one machine: where it is absent, Compose starts nothing. Write `path: {{file}}` with `required: false`.",
    },
    options: {
      schema: {
        type: "object",
        properties: {
          files: {
            description: "Names of env files that are optional, or globs; matched against the last part of a path.",
            type: "array",
            items: { type: "string" },
          },
        },
        additionalProperties: false,
      },
      defaults: DEFAULTS,
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"],
  },
  create({ options, report }) {
    return {
      service(service) {
        for (const reference of service.envFiles) {
          const name = baseNameOf(reference.file);
          // An absent one is reported by env-file-missing.
          if (!reference.isShortForm || reference.state === "missing") continue;
          if (!options.files.some((glob) => matchesGlob(glob, name))) continue;
          report({
            at: reference,
            messageId: "required",
            data: { service: service.name, file: writtenPath(reference) },
            subject: writtenPath(reference),
            cause: reference.file,
            fix: {
              description: `Write '${writtenPath(reference)}' in long form with \`required: false\`.`,
              edits: [{ kind: "replace", at: reference, value: { path: writtenPath(reference), required: false } }],
            },
          });
        }
      },
    };
  },
});
