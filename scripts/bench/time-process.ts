/** Times a program from start to exit. */
import { spawn } from "node:child_process";

interface Expectation {
  /** The directory to run in. */
  readonly folder: string;
  /** The exit code; another one means that something else was measured. */
  readonly code: number;
  /** What it reads on standard input. */
  readonly input?: string;
}

/** Runs `node` with arguments and returns the milliseconds that it took. */
export function timeProcess(argv: readonly string[], { folder, code: expected, input }: Expectation): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, argv, { cwd: folder, stdio: ["pipe", "ignore", "inherit"] });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === expected) resolve(performance.now() - started);
      else reject(new Error(`node ${argv.join(" ")} exited with ${code} instead of ${expected}`));
    });
    child.stdin.end(input);
  });
}
