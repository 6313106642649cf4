import { defineRule, type Override } from "../src/rule.ts";

export const ineffectiveOverride = defineRule({
  id: "ineffective-override",
  meta: {
    summary: "Disallow entries of override files that change nothing",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      null: "'{{path}}' is null here, and Compose lets a null change nothing. Write `!reset null` to take out what the files before it say, or remove the entry.",
      empty:
        "'{{path}}' is empty here, and Compose adds nothing to what the files before it say. Write `!override` before the value to replace that, or remove the entry.",
      value: "'{{path}}' says here what the files before it say already. Remove the entry.",
      reset:
        "Nothing stands at '{{path}}' in the files before it for `!reset` to take out: lists that were merged are not searched, and a name may be misspelt. Correct the path, or remove the entry.",
    },
    references: ["https://docs.docker.com/reference/compose-file/merge/"],
  },
  create({ report }) {
    return {
      project({ overrides }) {
        for (const override of overrides) {
          if (override.isEffective || isDeclaration(override)) continue;
          report({
            at: override,
            messageId: override.form,
            data: { path: override.path },
            subject: override.keys.at(-1) ?? "",
            ...serviceOf(override),
            ...causeOf(override),
            related: override.base ? [{ at: override.base, message: "What the files before it say." }] : [],
          });
        }
      },
    };
  },
});

/** A file that repeats its networks and volumes can also be run without its base. */
function isDeclaration({ keys: [section], form }: Override): boolean {
  return section !== "services" && form !== "reset";
}

/** A service that a file repeats as a whole is one mistake. */
function causeOf({ at, keys, form }: Override): { readonly cause?: string } {
  return form === "value" ? { cause: `${at.file.path} ${keys.slice(0, 2).join(".")}` } : {};
}

function serviceOf({ keys: [section, name] }: Override): { readonly service?: string } {
  return section === "services" && name !== undefined ? { service: name } : {};
}
