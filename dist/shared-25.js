import {
  entriesAt,
  isNull
} from "./shared-21.js";

// src/compose/render/printable.ts
function checkPrintable(model, enabled, report) {
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

export {
  checkPrintable
};
