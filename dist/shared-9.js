// src/cli/help.ts
var helpText = `Usage: pmoves-lint [OPTIONS] [PATH...]
       pmoves-lint config [OPTIONS]                    Print the resolved project, without Docker
       pmoves-lint why SERVICE[.KEY] [OPTIONS]         Say where a value comes from, and why it won
       pmoves-lint reach FROM [TO] [OPTIONS]           Say who can reach whom, and by which way
       pmoves-lint baseline create|update|prune        Write down what is found today, so that only new faults count
       pmoves-lint test [OPTIONS]                      Try the config's policies on their examples
       pmoves-lint init [DIR]                          Write a config from what the project is today
       pmoves-lint rules [OPTIONS]                     List every rule with its level
       pmoves-lint explain RULE                        Print the page of a rule
       pmoves-lint print-config FILE                   Print what the config says for a file

Lints what Docker Compose runs. A PATH is a directory to search, a Compose file or an env file; without one, the
current directory is searched. Write ./config for a directory that is called like a command.

What to lint, as for docker compose:
  -f, --file FILE              Compose file; several are merged in order
      --project-directory DIR  Directory that the paths in the files are relative to
      --env-file FILE          Env file for interpolation instead of .env
      --profile NAME           Profile to activate; without one, every profile is active
      --stack NAME             Lint this stack of the config alone
      --no-example-env-files   Do not read FILE.example in place of a missing FILE

After a change:
      --changed                The PATHs are files that changed: lint the projects and stacks that read them
      --changed-since REV      Report only findings that a file has part in which changed since a revision of git
      --stdin                  Lint one file as an editor holds it: its text is read from standard input
      --stdin-filename PATH    That file; the others are read from disk, and findings in this one are reported

Config:
  -c, --config FILE            Use this config, and no .pmovesrc.json
      --no-config              Use no config: the recommended rules
      --no-inline-config       Suppress nothing for the sake of comments in the files

Baseline:
      --baseline FILE          Leave out the findings that this file knows, and report its entries that are stale
      --no-baseline            Report all, whatever baseline the config states

Fixes:
      --fix                    Make the safe fixes: what plan, config and files already state, and nothing else
      --fix-unsafe             Make those too that choose something, such as an address
      --fix-dry-run            Print what would change, and write nothing; with --fix-unsafe for those too

Reports:
      --format NAME[=FILE]     stylish, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown,
                               or an installed ESLint formatter; repeat it for several
  -o, --output-file FILE       Write the report to a file
      --quiet                  Report errors only
      --sarif-category NAME    Tell this analysis from others of the same commit
      --report-suppressed      Put suppressed findings into sarif, marked as such
      --github-max NUMBER      Most annotations of each level that github makes; without it 10
      --color, --no-color      Print in colour, or not, whatever the terminal

Speed:
      --cache                  When nothing has changed that an earlier run looked at, do again what it did
      --no-cache               Lint afresh, in spite of --cache
      --cache-location DIR     Keep what --cache knows in this directory, and not in that of the user

Result:
      --max-warnings NUMBER    Exit with 1 when there are more warnings
      --exit-zero              Exit with 0 whatever was found

  -h, --help                   Print this
  -v, --version                Print the version

Exit codes: 0 nothing found at error level, 1 something found, 2 the work could not be done.
`;
var project = `Which project, as for docker compose:
  -f, --file FILE              Compose file; several are merged in order
      --project-directory DIR  Directory that the paths in the files are relative to
  -p, --project-name NAME      Name of the project
      --env-file FILE          Env file for interpolation instead of .env
      --profile NAME           Profile to activate; without one,`;
var selection = `${project} those of COMPOSE_PROFILES or none (lint: every one)`;
var secrets = `Secrets:
      --show-values            Print secrets; without it they are ********
  -c, --config FILE            Use this config's classes of secret, and no .pmovesrc.json
      --no-config              Use the built-in classes of secret`;
var configHelp = `Usage: pmoves-lint config [OPTIONS]

Prints the project that Docker Compose would run: files merged, variables filled in, paths absolute. Env files of
services stay a list, as with docker compose config --no-env-resolution; 'why' tells what they give.

${selection}

What to print:
      --format FORMAT          yaml or json
      --show-origin            With each value, the file and line that it comes from
      --no-interpolate         Leave variables as they are written
      --services, --profiles, --networks, --volumes, --images, --variables
                               A list of these in place of the project
  -o, --output-file FILE       Write to a file

${secrets}

  -h, --help                   Print this

Exit codes: 0 printed, 1 Compose would refuse the project, 2 the work could not be done. What is wrong, and what Compose
warns of, is printed to standard error.
`;
var whyHelp = `Usage: pmoves-lint why SERVICE[.KEY] [OPTIONS]

Says what a service gets, which file, line and column it comes from, what lost against it, and the rule of Compose that
decided. KEY is a path such as image, ports or environment.PORT, or the name of a variable that the container gets from
environment or an env file. Without KEY, everything is explained.

${selection}

What to print:
      --format FORMAT          text or json

${secrets}

  -h, --help                   Print this

Exit codes: 0 explained, 1 there is no such service or key, or Compose would refuse the project, 2 the work could not be
done.
`;
var reachHelp = `Usage: pmoves-lint reach FROM [TO] [OPTIONS]

Says by which ways FROM can open a connection to TO: over shared networks, another service's network, links and
published ports, through other services if need be. Each step is printed with the places in the files that show it.
Without TO, everyone within reach is listed with the number of steps.

FROM and TO are services: a name, a glob with *, or a selector of the plan such as tier:api or store:*. The words host
and internet stand for these.

${project} every one

What to print:
      --hops NUMBER            Paths of at most so many steps; 1 is directly
      --ignore-network NAME    Leave a network out of account; repeat it for several
      --format FORMAT          text or json

Config:
  -c, --config FILE            Use this config's plan, and no .pmovesrc.json
      --no-config              Use no plan

  -h, --help                   Print this

Exit codes: 0 there is a path, 1 there is none, there is no such service, or Compose would refuse the project, 2 the work
could not be done.
`;
var testHelp = `Usage: pmoves-lint test [OPTIONS]

Tries every policy of the config on the examples that it states: what must pass has to be silent, and in what must fail
the policy has to find something. Each example that does not hold is printed with its place in the config; so is each
policy without examples.

  -c, --config FILE            Use this config, and no .pmovesrc.json
      --format FORMAT          text or json

  -h, --help                   Print this

Exit codes: 0 all examples hold, or there are no policies, 1 an example does not hold, 2 the config has a mistake.
`;
var baselineHelp = `Usage: pmoves-lint baseline create|update|prune [FILE] [OPTIONS] [PATH...]

Writes what linting finds into FILE, so that from then on only new faults are reported.

  create                       Write a new baseline; one that exists stays as it is
  update                       Add what is new, and remove what is gone
  prune                        Remove what is gone; nothing is added

FILE ends in .json or .jsonc; without it, the baseline that the config states is meant. All else is as for linting.

What to lint, as for docker compose:
  -f, --file FILE              Compose file; several are merged in order
      --project-directory DIR  Directory that the paths in the files are relative to
      --env-file FILE          Env file for interpolation instead of .env
      --profile NAME           Profile to activate; without one, every profile is active
      --stack NAME             Lint this stack of the config alone
      --no-example-env-files   Do not read FILE.example in place of a missing FILE

Config:
  -c, --config FILE            Use this config, and no .pmovesrc.json
      --no-config              Use no config: the recommended rules

  -h, --help                   Print this

Exit codes: 0 done, 1 done, but errors are left that a baseline cannot hold, 2 the work could not be done, and nothing
was written.
`;

export {
  helpText,
  configHelp,
  whyHelp,
  reachHelp,
  testHelp,
  baselineHelp
};
