import { serviceWithoutImage } from "../../rules/service-without-image.ts";
import { testRule } from "../support/test-rule.ts";

testRule(serviceWithoutImage, {
  good: [
    {
      name: "image, build, both in an override",
      files: {
        "compose.yaml": `
services:
  a:
    image: a:1
  b:
    ports: [80]
`,
        "compose.override.yaml": `
services: { b: { build: . } }
`,
      },
    },
    {
      name: "unusual but right: an overlay by itself",
      files: {
        "gpu.yaml": `
services:
  a:
    runtime: nvidia
`,
      },
      use: ["gpu.yaml"],
    },
  ],
  bad: [
    {
      name: "neither",
      files: `
services:
  a:
    image: a:1
  b:
    ports: [80]
`,
      findings: [{ messageId: "problem", at: "5:3-4" }],
    },
  ],
});
