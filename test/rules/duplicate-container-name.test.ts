import { duplicateContainerName } from "../../rules/duplicate-container-name.ts";
import { testRule } from "../support/test-rule.ts";

testRule(duplicateContainerName, {
  good: [
    {
      name: "other names, and none",
      files: `
services:
  a: { image: "a:1", container_name: one }
  b: { image: "b:1", container_name: two }
  c: { image: "c:1" }
`,
    },
    {
      name: "unusual but right: alternatives, each in a profile of its own",
      files: `
services:
  cpu: { image: "a:1", profiles: [cpu], container_name: model }
  gpu: { image: "b:1", profiles: [gpu], container_name: model }
`,
    },
  ],
  bad: [
    {
      name: "one name for two, one of them by variable and in a profile",
      files: `
services:
  a: { image: "a:1", container_name: shop }
  b: { image: "b:1", container_name: "\${NAME:-shop}", profiles: [extra] }
`,
      findings: [
        {
          messageId: "same",
          at: "4:38-53",
          service: "b",
          subject: "shop",
          says: ["'a' and 'b'"],
          related: ["compose.yaml:3"],
        },
      ],
    },
    {
      name: "the first that shares a profile, after one that does not",
      options: { acrossProfiles: true },
      files: `
services:
  cpu: { image: "a:1", profiles: [cpu], container_name: model }
  gpu: { image: "b:1", profiles: [gpu], container_name: model }
  all: { image: "c:1", profiles: [all, gpu], container_name: model }
  any: { image: "d:1", container_name: model }
`,
      findings: [
        { messageId: "profiles", at: "4:57-62", service: "gpu", related: ["compose.yaml:3"] },
        { messageId: "same", at: "5:62-67", service: "all", related: ["compose.yaml:4"] },
        { messageId: "same", at: "6:40-45", service: "any", related: ["compose.yaml:3"] },
      ],
    },
    {
      name: "alternatives, when the option asks for them",
      options: { acrossProfiles: true },
      files: `
services:
  cpu: { image: "a:1", profiles: [cpu], container_name: model }
  gpu: { image: "b:1", profiles: [gpu], container_name: model }
`,
      findings: [{ messageId: "profiles", at: "4:57-62", service: "gpu" }],
    },
  ],
});
