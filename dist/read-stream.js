import {
  LARGEST_FILE
} from "./shared-32.js";
import "./shared-34.js";
import "./shared-31.js";
import "./shared-58.js";

// src/files/read-stream.ts
import { isUtf8 } from "node:buffer";
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
  return isUtf8(all) && !all.includes(0) ? { text: all.toString("utf8") } : { failure: "it is no UTF-8 text" };
}
export {
  readStream
};
