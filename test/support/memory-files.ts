/** A file system in memory: absolute path to text. */
export { memoryFiles } from "../../src/compose/memory-files.ts";
