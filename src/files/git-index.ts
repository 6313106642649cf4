/** The names in git's index (gitformat-index(5)), versions 2 to 4, read without git. */

/** The hashes that git may use, by the length of their bytes. */
const SHA1 = 20;
const SHA256 = 32;
/** Times, device, inode, mode, owner and size before the hash. */
const STAT_BYTES = 40;
const FLAGS_BYTES = 2;
const EXTENDED = 0x4000;

interface Index {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly version: number;
  readonly hashBytes: number;
}

/**
 * Reads the names of the files that a repository tracks.
 *
 * @param bytes The file `.git/index`.
 * @returns Paths relative to the top of the checkout. Undefined when the bytes are no index that can be read, or
 *   when it keeps its entries in another file ("split index").
 */
export function readGitIndex(bytes: Uint8Array): ReadonlySet<string> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || textOf(bytes, 0, 4) !== "DIRC") return undefined;
  const version = view.getUint32(4);
  if (version < 2 || version > 4) return undefined;
  const count = view.getUint32(8);
  return (
    readEntries({ bytes, view, version, hashBytes: SHA1 }, count) ??
    readEntries({ bytes, view, version, hashBytes: SHA256 }, count)
  );
}

function readEntries(index: Index, count: number): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  let at = 12;
  let name = "";
  for (let entry = 0; entry < count; entry += 1) {
    const read = readEntry(index, at, name);
    if (!read) return undefined;
    ({ name, end: at } = read);
    names.add(name);
  }
  return isSound(index, at) ? names : undefined;
}

interface ReadEntry {
  readonly name: string;
  readonly end: number;
}

function readEntry({ bytes, view, version, hashBytes }: Index, start: number, previous: string): ReadEntry | undefined {
  const flagsAt = start + STAT_BYTES + hashBytes;
  if (flagsAt + FLAGS_BYTES >= bytes.length) return undefined;
  const isExtended = (view.getUint16(flagsAt) & EXTENDED) !== 0;
  const nameAt = flagsAt + FLAGS_BYTES * (isExtended ? 2 : 1);
  const cut = version === 4 ? readOffset(bytes, nameAt) : { value: Buffer.byteLength(previous), end: nameAt };
  const end = bytes.indexOf(0, cut.end);
  if (end < 0) return undefined;
  const kept = Buffer.from(previous)
    .subarray(0, Buffer.byteLength(previous) - cut.value)
    .toString();
  const name = kept + textOf(bytes, cut.end, end);
  if (name === "") return undefined;
  // Up to version 3, one to eight NULs fill the entry to a multiple of eight bytes.
  return { name, end: version === 4 ? end + 1 : start + (Math.floor((end - start) / 8) + 1) * 8 };
}

/** A number in git's variable width: seven bits a byte, and one is added before each further byte. */
function readOffset(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let at = start;
  let byte = bytes[at] ?? 0;
  let value = byte & 0x7f;
  while (byte & 0x80) {
    at += 1;
    byte = bytes[at] ?? 0;
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, end: at + 1 };
}

/** Whether what follows the entries is extensions and the hash of all, and none of them holds further entries. */
function isSound({ bytes, view, hashBytes }: Index, entriesEnd: number): boolean {
  let at = entriesEnd;
  while (at + hashBytes < bytes.length) {
    const signature = textOf(bytes, at, at + 4);
    if (!/^[A-Za-z]{4}$/.test(signature) || signature === "link") return false;
    at += 8 + view.getUint32(at + 4);
  }
  return at + hashBytes === bytes.length;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}
