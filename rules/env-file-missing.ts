import { defineRule, type EnvFileReference } from "../src/rule.ts";
import { writtenPath } from "./lib/env-file.ts";

export const envFileMissing = defineRule({
  id: "env-file-missing",
  meta: {
    summary: "Require the env files that services load to exist, or to have an example beside them",
    category: "reliability",
    recommended: "error",
    needsPlan: false,
    dependsOnMachine: true,
    messages: {
      missing:
        "Service '{{service}}' loads '{{file}}', and there is no such file and no '{{example}}' beside it: Compose starts nothing without it. Create the file or its example, or, if the service can do without it, {{remedy}}.",
      unreadable:
        "Service '{{service}}' loads '{{file}}', but it {{reason}}. Put a readable env file in its place, or change the path.",
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"],
  },
  create({ report }) {
    return {
      service(service) {
        for (const reference of service.envFiles) {
          const { state, required, reason } = reference;
          if (state !== "missing" || !(required || reason)) continue;
          const file = writtenPath(reference);
          const data = { service: service.name, file, example: `${file}.example`, remedy: remedyFor(reference) };
          const place = { at: reference, subject: file, cause: reference.file };
          if (reason) report({ ...place, messageId: "unreadable", data: { ...data, reason } });
          else report({ ...place, messageId: "missing", data });
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
