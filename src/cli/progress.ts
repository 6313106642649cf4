/** The line on a terminal that says how far a long run is. */
import type { Io } from "./io.ts";

export interface Progress {
  /** To be called after each project. */
  show(done: number, total: number): void;
  /** Takes the line away, so that the report begins where it stood. */
  end(): void;
}

/** Milliseconds before there is a line at all, and between two of them. */
const PATIENCE = 1000;
const PAUSE = 100;
const ERASE = "\r\u001b[2K";

/** Whether a text is the line, or takes it away. */
export function isProgress(text: string): boolean {
  return text.startsWith(ERASE);
}

/** Whether somebody watches: standard error is a terminal, and no log of a CI system. */
export function wantsProgress({ env, isErrorTTY }: Pick<Io, "env" | "isErrorTTY">): boolean {
  return isErrorTTY && !env.CI && env.TERM !== "dumb";
}

/** Starts the clock. Nothing is printed in a run of a second or less. */
export function createProgress({ now, stderr }: Pick<Io, "now" | "stderr">): Progress {
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    show(done, total) {
      const time = now();
      if (time <= next || done === total) return;
      next = time + PAUSE;
      isShown = true;
      stderr(`${ERASE}Linted ${done} of ${total} projects`);
    },
    end() {
      if (isShown) stderr(ERASE);
    },
  };
}
