import { defineRule, type EnvFileReference, type Problem } from "../src/rule.ts";
import { writtenPath } from "./lib/env-file.ts";
import { lacksRequired } from "./lib/template.ts";

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
      problem: "{{problem}}",
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"],
  },
  create({ report }) {
    return {
      service(service) {
        for (const reference of service.envFiles) {
          const { state, required, reason } = reference;
          if (state !== "missing" || !(required || reason)) continue;
          if (lacksRequired(reference.text.template.references)) continue;
          const file = writtenPath(reference);
          const data = { service: service.name, file, example: `${file}.example`, remedy: remedyFor(reference) };
          const place = { at: reference, subject: file, cause: reference.file };
          if (reason) report({ ...place, messageId: "unreadable", data: { ...data, reason } });
          else report({ ...place, messageId: "missing", data });
        }
      },
      problem(problem) {
        if (isOfService(problem)) return;
        report({ at: problem, messageId: "problem", data: { problem: problem.message } });
      },
    };
  },
});

/** The env files of services are examined above; others are those of the project, of an include and of labels. */
function isOfService({ path }: Problem): boolean {
  return path.includes(".env_file.");
}

function remedyFor({ isShortForm }: EnvFileReference): string {
  return isShortForm
    ? "write the entry in long form, `path` with `required: false`"
    : "set `required: false` in the entry";
}
