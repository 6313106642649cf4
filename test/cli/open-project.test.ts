import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";

test.each([["config"], ["why", "web"], ["reach", "web"]])(
  "'%s' without any Compose file says so once",
  async (...argv) => {
    expect(await runCli(argv, { files: { "notes.txt": "" } })).toMatchObject({
      code: 2,
      stdout: "",
      stderr:
        "pmoves-lint: There is no Compose file here or in a folder above. Name one with '--file', or run where one is.\n",
    });
  },
);
