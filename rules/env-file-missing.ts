import { defineRule, type EnvFileReference } from "../src/rule.ts";
import { writtenPath } from "./lib/env-file.ts";

export const envFileMissing = defineRule({
  id: "env-file-missing",
  meta: {
    summary: "Require the env files that services load to exist, or to have an example beside them",
    category: "reliability",
    recommended: "error",
    needsPlan: false,
    messages: {
      missing:
        "Service '{{service}}' loads '{{file}}', and there is no such file and no '{{example}}' beside it: Compose starts nothing without it. Create the file or its example, or, if the service can do without it, {{remedy}}.",
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"],
  },
  create({ report }) {
    return {
      service(service) {
        for (const reference of service.envFiles) {
          if (reference.state !== "missing" || !reference.required) continue;
          const file = writtenPath(reference);
          report({
            at: reference,
            messageId: "missing",
            data: { service: service.name, file, example: `${file}.example`, remedy: remedyFor(reference) },
            subject: file,
            cause: reference.file,
          });
        }
      },
    };
  },
});

function remedyFor({ isShortForm }: EnvFileReference): string {
  return isShortForm
    ? "write the entry in long form, `path` with `required: false`"
    : "set `required: false` in the entry";
}
