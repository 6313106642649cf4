import { defineRule, type Mount } from "../src/rule.ts";
import { baseNameOf, isEnvFileName } from "./lib/env-file.ts";

export const secretFileMount = defineRule({
  id: "secret-file-mount",
  meta: {
    summary: "Disallow env files that are mounted into a container",
    category: "security",
    recommended: "warn",
    needsPlan: false,
    messages: {
      mounted:
        "Service '{{service}}' mounts env file '{{file}}'{{access}}: the container receives every secret in it, also those that `env_file` and `environment` keep from it. Pass the variables that it needs by `environment`, or single secrets by `secrets`.",
    },
    securitySeverity: 5.5,
    references: [
      "https://docs.docker.com/compose/how-tos/use-secrets/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
  },
  create({ project, report }) {
    const isMountedEnvFile = ({ type, source }: Mount): boolean => {
      if (type !== "bind" || !source) return false;
      return project.envFiles.has(source.value) || isEnvFileName(baseNameOf(source.value));
    };
    return {
      service(service) {
        for (const mount of service.volumes.filter(isMountedEnvFile)) {
          report({
            at: mount.source ?? mount,
            messageId: "mounted",
            data: {
              service: service.name,
              file: baseNameOf(mount.source?.value ?? ""),
              access: mount.readOnly ? "" : ", writable",
            },
            subject: mount.target,
          });
        }
      },
    };
  },
});
