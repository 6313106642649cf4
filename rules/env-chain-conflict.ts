import { defineRule, matchesGlob, type Project, type Variable } from "../src/rule.ts";
import { baseNameOf } from "./lib/env-file.ts";

interface Options {
  readonly overriding: readonly string[];
}

const DEFAULTS: Options = { overriding: ["*.local", "*.override"] };

/** Two statements of one name with different values, and the services that load both. */
interface Conflict {
  readonly loser: Variable;
  readonly winner: Variable;
  readonly services: string[];
}

export const envChainConflict = defineRule({
  id: "env-chain-conflict",
  meta: {
    summary: "Disallow env files of one service that give a variable different values",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      conflict:
        "'{{name}}' has another value in '{{loser}}' than in '{{winner}}', and {{services}} both: '{{winner}}' comes later and wins, so that this line does nothing there. Remove one of the two lines.",
    },
    options: {
      schema: {
        type: "object",
        properties: {
          overriding: {
            description: "Names of env files, or globs, that are meant to change the values of earlier ones.",
            type: "array",
            items: { type: "string" },
          },
        },
        additionalProperties: false,
      },
      defaults: DEFAULTS,
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#env_file",
      "https://docs.docker.com/compose/how-tos/environment-variables/envvars-precedence/",
    ],
  },
  create({ options, report }) {
    return {
      project(project) {
        for (const { loser, winner, services } of findConflicts(project)) {
          if (options.overriding.some((glob) => matchesGlob(glob, fileName(winner)))) continue;
          report({
            at: loser,
            range: loser.nameAt,
            messageId: "conflict",
            data: {
              name: loser.name,
              loser: fileName(loser),
              winner: fileName(winner),
              services: describeServices(services),
            },
            subject: loser.name,
            related: [{ at: winner.nameAt, message: `This '${winner.name}' wins.` }],
          });
        }
      },
    };
  },
});

function findConflicts({ services }: Project): Iterable<Conflict> {
  const found = new Map<string, Conflict>();
  for (const service of services.values()) {
    if (!service.enabled) continue;
    for (const winner of service.variables.values()) {
      if (winner.hides.length === 0) continue;
      for (const loser of losersOf(winner)) {
        const key = JSON.stringify([placeOf(loser), placeOf(winner)]);
        const conflict = found.get(key) ?? { loser, winner, services: [] };
        conflict.services.push(service.name);
        found.set(key, conflict);
      }
    }
  }
  return found.values();
}

/** What other env files say, the last statement of each. What is empty there waits to be set by a later file. */
function losersOf(winner: Variable): readonly Variable[] {
  if (winner.source !== "env-file" || typeof winner.value !== "string") return [];
  const files = new Set([winner.envFile?.file]);
  return winner.hides.filter(({ envFile, value }) => {
    const isFirst = !files.has(envFile?.file);
    files.add(envFile?.file);
    return isFirst && typeof value === "string" && value !== "" && value !== winner.value;
  });
}

function placeOf({ nameAt }: Variable): string {
  return `${nameAt.file.path}:${nameAt.start}`;
}

function fileName({ envFile }: Variable): string {
  return baseNameOf(envFile?.file ?? "");
}

function describeServices([first = "", ...others]: readonly string[]): string {
  if (others.length === 0) return `service '${first}' loads`;
  return `service '${first}' and ${others.length} more load`;
}
