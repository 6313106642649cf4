// src/lint/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintOf({ identity }) {
  return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}

export {
  fingerprintOf
};
