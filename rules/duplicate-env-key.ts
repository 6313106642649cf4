import { defineRule, type EnvFile, type Variable } from "../src/rule.ts";

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
    messages: {
      dead: "'{{name}}' is set again further down in the same place, and Compose takes the last one without a word: this line does nothing. Remove one of the two.",
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#environment"],
  },
  create({ report }) {
    const reported = new Set<string>();
    const reportDuplicate = ({ dead, winner }: Duplicate): void => {
      const place = `${dead.at.file.path}:${dead.at.start}`;
      // Services that share a list by anchor or `extends` share its fault.
      if (reported.has(place)) return;
      reported.add(place);
      report({
        at: dead,
        range: dead.nameAt,
        messageId: "dead",
        data: { name: dead.name },
        subject: dead.name,
        related: [{ at: winner.nameAt, message: `This later '${dead.name}' wins.` }],
      });
    };
    return {
      service({ environment, build }) {
        for (const variable of [...environment.values(), ...(build?.args.values() ?? [])]) {
          findDuplicates(variable).forEach(reportDuplicate);
        }
      },
      envFile(file) {
        // Whoever copies an example decides then which of the two lines to keep.
        if (!file.isExample) findRepeated(file).forEach(reportDuplicate);
      },
    };
  },
});

/** What a variable hides that stands in the same list: an override file or `extends` hides on purpose. */
function findDuplicates(winner: Variable): readonly Duplicate[] {
  return winner.hides
    .filter(
      (hidden) => hidden.source === winner.source && hidden.at.file === winner.at.file && isSameWay(hidden, winner),
    )
    .map((dead) => ({ dead, winner }));
}

function isSameWay({ via: one = [] }: Variable, { via: other = [] }: Variable): boolean {
  return one.length === other.length && one.every((hop, index) => hop.at.start === other[index]?.at.start);
}

function findRepeated({ entries }: EnvFile): readonly Duplicate[] {
  const winners = new Map(entries.map((entry) => [entry.name, entry]));
  return entries.flatMap((dead) => {
    const winner = winners.get(dead.name);
    return winner && winner !== dead ? [{ dead, winner }] : [];
  });
}
