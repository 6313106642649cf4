import { defineRule, type EnvFile, type Project, type Variable } from "../src/rule.ts";
import { statedVariables } from "./lib/service-texts.ts";

interface Duplicate {
  readonly dead: Variable;
  readonly winner: Variable;
}

export const duplicateEnvKey = defineRule({
  id: "duplicate-env-key",
  meta: {
    summary: "Disallow a variable that is set twice in one `environment` list or in one env file",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    fixable: "safe",
    messages: {
      dead: "'{{name}}' is set again further down in the same place, and Compose takes the last one without a word: this line does nothing. Remove one of the two.",
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#environment"],
  },
  create({ project, report }) {
    const used = placesInUse(project);
    const reported = new Set<string>();
    const reportDuplicate = ({ dead, winner }: Duplicate): void => {
      // Services that share a list by anchor or `extends` share its fault.
      if (reported.has(placeOf(dead))) return;
      reported.add(placeOf(dead));
      report({
        at: dead,
        range: dead.nameAt,
        messageId: "dead",
        data: { name: dead.name },
        subject: dead.name,
        related: [{ at: winner.nameAt, message: `This later '${dead.name}' wins.` }],
        fix: { description: `Remove this '${dead.name}'.`, edits: [{ kind: "remove", at: dead }] },
      });
    };
    return {
      service(service) {
        for (const winner of statedVariables(service)) findDead(winner, used).forEach(reportDuplicate);
      },
      envFile(file) {
        // Whoever copies an example decides then which of the two lines to keep.
        if (!file.isExample) findRepeated(file).forEach(reportDuplicate);
      },
    };
  },
});

/** The places of all variables that some service takes: what one service replaces by `extends`, the other uses. */
function placesInUse({ services }: Project): ReadonlySet<string> {
  return new Set([...services.values()].flatMap(statedVariables).map(placeOf));
}

/** What a variable hides further up in its list. An override file hides on purpose, and a mapping has no duplicates. */
function findDead(winner: Variable, used: ReadonlySet<string>): readonly Duplicate[] {
  return winner.hides
    .filter(({ source, at }) => source === winner.source && at.file === winner.at.file)
    .filter((hidden) => hidden.nameAt.start !== winner.nameAt.start && !used.has(placeOf(hidden)))
    .map((dead) => ({ dead, winner }));
}

function placeOf({ at }: Variable): string {
  return `${at.file.path}:${at.start}`;
}

function findRepeated({ entries }: EnvFile): readonly Duplicate[] {
  const winners = new Map(entries.map((entry) => [entry.name, entry]));
  return entries.flatMap((dead) => {
    const winner = winners.get(dead.name);
    return winner && winner !== dead ? [{ dead, winner }] : [];
  });
}
