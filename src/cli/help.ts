/** What `--help` prints; the README shows the same, and a test holds them together. */
export const helpText = `Usage: pmoves-lint [OPTIONS] [PATH...]

Lints what Docker Compose runs. A PATH is a directory to search, a Compose file or an env file; without one, the
current directory is searched.

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

Reports:
      --format NAME[=FILE]     stylish, json, sarif, or an installed ESLint formatter; repeat it for several
  -o, --output-file FILE       Write the report to a file
      --quiet                  Report errors only
      --sarif-category NAME    Tell this analysis from others of the same commit
      --color, --no-color      Print in colour, or not, whatever the terminal

Result:
      --max-warnings NUMBER    Exit with 1 when there are more warnings
      --exit-zero              Exit with 0 whatever was found

  -h, --help                   Print this
  -v, --version                Print the version

Exit codes: 0 nothing found at error level, 1 something found, 2 the work could not be done.
`;
