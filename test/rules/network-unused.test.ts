import { networkUnused } from "../../rules/network-unused.ts";
import { testRule } from "../support/test-rule.ts";

testRule(networkUnused, {
  good: [
    {
      name: "joined by a service, by a disabled one, by `network_mode`, and the default network",
      profiles: ["none"],
      files: `
services:
  a: { image: "a:1", networks: [one] }
  b: { image: "b:1", profiles: [extra], networks: [two] }
  c: { image: "c:1", network_mode: shop_three }
  d: { image: "d:1" }
networks: { one: {}, two: {}, three: { name: shop_three }, default: {} }
`,
    },
    { name: "unusual but right: a file of networks alone, for others to include", files: "networks: { one: {} }\n" },
    {
      name: "unusual but right: an overlay, whose base file has the members",
      use: ["gpu.yaml"],
      files: { "gpu.yaml": "services:\n  a: { environment: { X: y } }\nnetworks: { one: { internal: true } }\n" },
    },
  ],
  bad: [
    {
      name: "a network of the project and an external one",
      files: `
services:
  a: { image: "a:1", networks: [one] }
networks:
  one: {}
  two: { internal: true }
  three: { external: true }
`,
      findings: [
        { messageId: "unused", at: "6:3-6", subject: "two" },
        { messageId: "unused", at: "7:3-8", subject: "three" },
      ],
    },
  ],
});
