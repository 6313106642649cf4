/**
 * What `plugin:pmoves/hardened` adds to the recommended rules. Its rules find something in nine projects of ten, so
 * they are for those who have decided to harden theirs.
 */
import type { Level } from "../rule.ts";

export const hardenedRules: Readonly<Record<string, Level>> = {
  "cap-drop-all": "warn",
  healthcheck: "warn",
  "logging-limit": "warn",
  "no-new-privileges": "warn",
  "non-root-user": "warn",
  "pids-limit": "warn",
  "read-only-root": "warn",
  "resource-limits": "warn",
};
