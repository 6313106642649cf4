/** The names of the commands that people may give, apart from what they load. */
export const commandNames = [
  "baseline",
  "config",
  "explain",
  "init",
  "print-config",
  "reach",
  "rules",
  "test",
  "why",
] as const;

export type CommandName = (typeof commandNames)[number];
