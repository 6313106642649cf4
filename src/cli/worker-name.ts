/** The first argument that makes the program a worker thread. Nobody can type it. */
export const WORKER = "\0worker";
