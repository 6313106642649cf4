/** Whole processes, from start to exit, as a hook or an editor waits for them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fromRoot } from "../generated-file.ts";
import { compareWith, measureInterleaved, type Row } from "./statistics.ts";
import { timeProcess } from "./time-process.ts";

const ROUNDS = 21;
const BASE = "node -e 0";

/** Measures both bundles on a small file and on the first user's file, and merely parsing that file. */
export async function benchProcesses(corpus: string): Promise<readonly Row[]> {
  const large = path.join(corpus, "POWERFULMOVES+PMOVES.AI/pmoves/docker-compose.yml");
  const folder = mkdtempSync(path.join(tmpdir(), "pmoves-lint-bench-"));
  const config = path.join(folder, "seed.json");
  writeFileSync(path.join(folder, "compose.yaml"), SMALL);
  writeFileSync(config, JSON.stringify({ root: true, extends: ["plugin:pmoves/seed"] }));
  const runTo = (code: number, argv: readonly string[]) => () => timeProcess(argv, { folder, code });
  const run = (...argv: readonly string[]) => runTo(0, argv);
  const runWithFindings = (...argv: readonly string[]) => runTo(1, argv);
  const cli = (name: string) => fromRoot(`${name}/cli.js`);
  const medians = await measureInterleaved(ROUNDS, {
    [BASE]: run("-e", "0"),
    "release/cli.js, 30 lines": run(cli("release"), "compose.yaml"),
    "dist/cli.js, 30 lines": run(cli("dist"), "compose.yaml"),
    "merely parsing, 53 services": run("--input-type=module", "-e", PARSE, large),
    "release/cli.js, 53 services": runWithFindings(cli("release"), "--config", config, large),
    "dist/cli.js, 53 services": runWithFindings(cli("dist"), "--config", config, large),
  });
  rmSync(folder, { recursive: true });
  return compareWith(BASE, medians);
}

const PARSE = `import { readFileSync } from "node:fs";
import { parseAllDocuments } from ${JSON.stringify(import.meta.resolve("yaml"))};
parseAllDocuments(readFileSync(process.argv[1], "utf8"));`;

const SMALL = `name: shop
services:
  web:
    image: shop/web:1.4.0
    ports:
      - "127.0.0.1:8080:8080"
    environment:
      LOG_LEVEL: info
      DATABASE_HOST: database
    depends_on:
      database:
        condition: service_healthy
    networks: [front, back]
  database:
    image: postgres:16.4
    healthcheck:
      test: ["CMD", "pg_isready"]
      interval: 10s
    volumes:
      - data:/var/lib/postgresql/data
    networks:
      - back
networks:
  front:
    driver: bridge
  back:
    driver: bridge
    internal: true
volumes:
  data:
`;
