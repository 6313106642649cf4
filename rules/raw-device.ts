import { defineRule } from "../src/rule.ts";

const DISKS = /^\/dev\/(?:(?:[shv]|xv)d[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|mmcblk\d+(?:p\d+)?|(?:md|dm-|loop)\d+)$/;
const DISK_FOLDERS = /^\/dev\/(?:disk|mapper|block)(?:\/|$)|^\/dev\/(?:loop-control|mapper\/control)$/;
const MEMORY = /^\/dev\/(?:mem|kmem|port)$/;

export const rawDevice = defineRule({
  id: "raw-device",
  meta: {
    summary: "Disallow services that get the host's disks or memory as devices",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      disk: "Service '{{service}}' gets the disk '{{device}}' itself: it reads and writes the file system on it past every permission, the host's own files included. Mount the folder that it needs instead.",
      memory:
        "Service '{{service}}' gets '{{device}}': it reads and writes the memory or ports of the host, and with them everything. Remove the device.",
      all: "Service '{{service}}' gets every device of the host, disks and memory included. Name the one that it needs.",
    },
    securitySeverity: 9.3,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#devices",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        for (const at of service.devices) {
          const device = at.value.split(":", 1)[0] ?? "";
          const messageId = kindOf(device.replace(/\/+$/, ""));
          if (!messageId) continue;
          report({ at, messageId, data: { service: service.name, device }, subject: device });
        }
      },
    };
  },
});

function kindOf(device: string): "disk" | "memory" | "all" | undefined {
  if (device === "/dev") return "all";
  if (MEMORY.test(device)) return "memory";
  return DISKS.test(device) || DISK_FOLDERS.test(device) ? "disk" : undefined;
}
