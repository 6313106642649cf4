import { defineRule, type Mount } from "../src/rule.ts";
import { baseNameOf } from "./lib/env-file.ts";

interface Options {
  readonly folders: boolean;
}

const DEFAULTS: Options = { folders: false };

/** The ending of a file. `conf.d` and its like are folders. */
const ENDING = /[^.](\.(?!d$)[A-Za-z0-9]{1,10})$/;

export const bindSourceMissing = defineRule({
  id: "bind-source-missing",
  meta: {
    summary: "Require the sources of bind mounts that lie beside the Compose files to exist",
    category: "reliability",
    recommended: "off",
    needsPlan: false,
    dependsOnMachine: true,
    messages: {
      file: "Service '{{service}}' mounts '{{source}}', which does not exist: Docker creates an empty folder of that name, and the program in the container finds a folder where it expects a file. Create the file, or correct the path.",
      folder:
        "Service '{{service}}' mounts '{{source}}', which does not exist: Docker creates an empty folder that belongs to root. Create the folder, or correct the path.",
      strict:
        "Service '{{service}}' mounts '{{source}}', which does not exist, with `create_host_path: false`: Docker does not start the container. Create it, or correct the path.",
    },
    options: {
      schema: {
        type: "object",
        properties: {
          folders: { description: "Whether folders that Docker would create are reported too.", type: "boolean" },
        },
        additionalProperties: false,
      },
      defaults: DEFAULTS,
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#volumes",
      "https://docs.docker.com/engine/storage/bind-mounts/",
    ],
  },
  create({ options, report }) {
    return {
      service(service) {
        for (const mount of service.volumes) {
          const messageId = faultOf(mount);
          if (!messageId || !mount.source || (messageId === "folder" && !options.folders)) continue;
          report({
            at: mount.source,
            messageId,
            data: { service: service.name, source: mount.source.template.text },
            subject: mount.target,
          });
        }
      },
    };
  },
});

function faultOf({ source, target, sourceState, createHostPath }: Mount): "file" | "folder" | "strict" | undefined {
  if (!source || sourceState !== "missing" || createHostPath === true) return undefined;
  if (createHostPath === false) return "strict";
  const ending = ENDING.exec(baseNameOf(source.value))?.[1];
  return ending !== undefined && target.endsWith(ending) ? "file" : "folder";
}
