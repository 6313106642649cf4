import {
  LARGEST_FILE,
  findInvalid
} from "./shared-37.js";
import "./shared-39.js";
import "./shared-36.js";
import "./shared-67.js";

// src/files/read-stream.ts
async function readStream(stream) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > LARGEST_FILE) return { failure: "it is larger than 8 MiB" };
  }
  const all = Buffer.concat(chunks);
  const text = all.toString("utf8");
  const invalidAt = findInvalid(text, () => all);
  return { text, ...invalidAt !== void 0 && { invalidAt } };
}
export {
  readStream
};
