/** The disk of the machine. */
import { mkdirSync, readFileSync, type Stats, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname } from "node:path";
import type { FileSystem } from "../compose/request.ts";
import type { Disk } from "./disk.ts";
import { findComposeFiles } from "./find-compose-files.ts";
import { refuseReplacing, replaceFile } from "./replace-file.ts";
import { createTracking } from "./tracking.ts";
import { findInvalid } from "./utf8.ts";

/** No file of a project is larger; one that is was named by mistake, and reading it would take the memory. */
export const LARGEST_FILE = 8 * 1024 * 1024;

/** The disk through `node:fs`. Refuses devices, FIFOs and files over 8 MiB. */
export function createNodeDisk(): Disk {
  const tracking = createTracking({ kind, read, readBytes });
  return {
    home: homedir(),
    kind,
    read,
    tracking,
    findComposeFiles,
    write,
    create,
    refuseReplacing,
    replace: replaceFile,
  };
}

function kind(path: string): ReturnType<FileSystem["kind"]> {
  const stats = statsOf(path);
  if (!stats) return "missing";
  if (stats.isFile()) return "file";
  return stats.isDirectory() ? "directory" : "special";
}

function read(path: string): ReturnType<FileSystem["read"]> {
  const stats = statsOf(path);
  if (!stats) return { failure: "no such file", isMissing: true };
  const refusal = refuse(stats);
  if (refusal !== undefined) return { failure: refusal };
  try {
    const text = readFileSync(path, "utf8");
    const invalidAt = findInvalid(text, () => readFileSync(path));
    return { text, ...(invalidAt !== undefined && { invalidAt }) };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

/** An index grows with the repository, so that no limit applies; it is no file that a project names. */
function readBytes(path: string): Uint8Array | undefined {
  try {
    return statsOf(path)?.isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

function refuse(stats: Stats): string | undefined {
  if (stats.isDirectory()) return "it is a directory";
  if (!stats.isFile()) return "it is a device, a FIFO or a socket";
  return stats.size > LARGEST_FILE ? "it is larger than 8 MiB" : undefined;
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // ENOTDIR, EACCES, ELOOP, ENAMETOOLONG, a NUL in the path: nothing that can be read stands there.
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
  return code === "EACCES" ? "permission denied" : `the system answers with ${code}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function create(path: string, text: string): void {
  writeFileSync(path, text, { flag: "wx" });
}
