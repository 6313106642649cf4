import { rawDevice } from "../../rules/raw-device.ts";
import { testRule } from "../support/test-rule.ts";

testRule(rawDevice, {
  good: [
    {
      name: "hardened but unusual: the one device that the service is for",
      files: `
services:
  a: { image: "a:1", devices: ["/dev/ttyUSB0:/dev/ttyUSB0", "/dev/dri", "/dev/net/tun", "/dev/sr0", "/dev/kvm", "/dev/fuse"] }
  b: { image: "b:1", devices: ["vendor.com/gpu=all"] }
`,
    },
  ],
  bad: [
    {
      name: "disks, mapped and unmapped, memory, everything",
      files: `
services:
  a:
    image: a:1
    devices:
      - /dev/sda
      - "/dev/nvme0n1p2:/dev/xvda:r"
      - /dev/mapper/vg-root
      - /dev/mem
      - /dev:/dev
      - source: /dev/sdb1
        target: /dev/disk
`,
      findings: [
        { messageId: "disk", at: "6:9-17", service: "a", subject: "/dev/sda" },
        { messageId: "disk", at: "7:9-37", subject: "/dev/nvme0n1p2" },
        { messageId: "disk", at: "8:9-28", subject: "/dev/mapper/vg-root" },
        { messageId: "memory", at: "9:9-17", subject: "/dev/mem" },
        { messageId: "all", at: "10:9-18", subject: "/dev" },
        { messageId: "disk", at: "11:17-26", subject: "/dev/sdb1" },
      ],
    },
  ],
});
