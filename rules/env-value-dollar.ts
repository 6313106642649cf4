import { defineRule } from "../src/rule.ts";
import { lostInEnvFile, lostInService } from "./lib/dollar.ts";

export const envValueDollar = defineRule({
  id: "env-value-dollar",
  meta: {
    summary: "Disallow an unescaped `$` inside a value",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      envFile:
        "{{what}} has a `$` inside its value, and Compose takes it and the letters after it for a variable, also in env files: the container gets a shorter value than the file shows. Put the value into single quotes.",
      compose:
        "{{what}} has a `$` inside its value, and Compose takes it and the letters after it for a variable: the container gets a shorter value than the file shows. Write `$$` for each `$`.",
    },
    references: [
      "https://docs.docker.com/reference/compose-file/interpolation/",
      "https://github.com/als-apg/osprey/pull/545",
      "https://github.com/docker/compose/issues/10419",
    ],
  },
  create({ plan, project, report }) {
    return {
      service(service) {
        for (const { at, range, name, what } of lostInService(service, plan)) {
          report({ at, range, messageId: "compose", data: { what }, subject: name });
        }
      },
      envFile(file) {
        for (const { at, range, name, what } of lostInEnvFile(file, project, plan)) {
          report({ at, range, messageId: "envFile", data: { what }, subject: name });
        }
      },
    };
  },
});
