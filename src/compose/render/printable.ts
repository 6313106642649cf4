/** What Compose can run and cannot print. */
import { entriesAt, isNull } from "../parts.ts";
import type { Report } from "../problem.ts";
import type { Mapping } from "../tree.ts";

/** Reports SSH agents with a path: `docker compose config --format json` stops at them. */
export function checkPrintable(model: Mapping, enabled: ReadonlySet<string>, report: Report): void {
  for (const [name, { value: service }] of entriesAt(model, "services")) {
    if (!enabled.has(name)) continue;
    for (const [id, { key, value }] of entriesAt(service, "build", "ssh")) {
      if (isNull(value) && !id.startsWith("x-")) continue;
      const message = `Compose cannot print the path of the SSH agent "${id}" as JSON, though it can build with it.`;
      const path = `services.${name}.build.ssh.${id}`;
      report({ kind: "compose-consistency", severity: "error", message, at: key, path });
    }
  }
}
