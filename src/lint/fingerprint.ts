/** A finding's identity as a number of fixed length, for baselines and for services that follow findings over time. */
import { createHash } from "node:crypto";

/**
 * Hashes a finding's identity. Only reports that show it call this: loading the hash costs a tenth of a short run.
 *
 * @param finding A finding, or whatever else has its identity.
 * @returns 32 hexadecimal digits.
 */
export function fingerprintOf({ identity }: { readonly identity: string }): string {
  return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}
