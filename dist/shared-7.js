// src/cli/command-help.ts
var config = `Config:
  -c, --config FILE            Use this config, and no .pmovesrc.json
      --no-config              Use no config: the recommended rules`;
var rulesHelp = `Usage: pmoves-lint rules [OPTIONS]

Lists every rule with its level in plugin:pmoves/recommended, its level in the config that applies here, if there is
one, its category and what it does: the built-in ones, those of plugins, and policies.

      --format FORMAT          text or json, which has the address of each rule's page too

${config}

  -h, --help                   Print this

Exit codes: 0 listed, 2 the work could not be done.
`;
var explainHelp = `Usage: pmoves-lint explain RULE [OPTIONS]

Prints the page of a rule: what it finds, why, bad and good examples, its options, and when not to use it. Of a rule of a
plugin, and of a policy, it prints what they say of themselves.

      --color, --no-color      Print in colour, or not, whatever the terminal

${config}

  -h, --help                   Print this

Exit codes: 0 printed, 2 there is no such rule, or the work could not be done.
`;
var printConfigHelp = `Usage: pmoves-lint print-config FILE [OPTIONS]

Prints what holds for a Compose file as JSON: the config files that have a say, the farthest first, each rule's level and
options, stacks and plan. Passwords in addresses are ********.

${config}

  -h, --help                   Print this

Exit codes: 0 printed, 2 the work could not be done.
`;
var initHelp = `Usage: pmoves-lint init [DIR] [OPTIONS]

Writes a .pmovesrc.json into DIR, or else into the current directory, that states what the Compose projects there are:
env tiers with their services, networks with subnet, driver and internal, data stores with their networks. From then on
a change is a finding. Comments say what was detected and what is left to decide. An existing config is never overwritten.

      --stdout                 Print the config, and write nothing

  -h, --help                   Print this

Exit codes: 0 written, 2 there is a config already, or the work could not be done.
`;

export {
  rulesHelp,
  explainHelp,
  printConfigHelp,
  initHelp
};
