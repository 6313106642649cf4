import { imageTag } from "../../rules/image-tag.ts";
import { testRule } from "../support/test-rule.ts";

testRule(imageTag, {
  good: [
    {
      name: "versions, digests, a registry with a port",
      files: `
services:
  a: { image: "nginx:1.27" }
  b: { image: "localhost:5000/shop/web:2" }
  c: { image: "redis@sha256:6aaf3f5e6bc8a592fbfe2cccf19eb36d27c39d12dab4f4b01556b7449e7b1f44" }
  d: { image: "shop/web:latest@sha256:6aaf3f5e6bc8a592fbfe2cccf19eb36d27c39d12dab4f4b01556b7449e7b1f44" }
`,
    },
    {
      name: "unusual but right: the name of what is built, and an image that a variable leaves empty",
      files: `
services:
  a: { image: shop/web, build: . }
  b: { image: "\${IMAGE:-}", build: . }
`,
    },
    {
      name: "unusual but right: the tag is in a variable that is not set here, with and without an alternative",
      files: `
services:
  a: { image: "nginx:\${TAG:?set it}" }
  b: { image: "nginx:\${TAG}" }
  c: { image: "nginx\${SUFFIX:-$OTHER}" }
  d: { image: "nginx\${SET:+$OTHER}" }
`,
      env: { SET: "1" },
    },
  ],
  bad: [
    {
      name: "no tag, with and without a port in the registry",
      files: "services:\n  a:\n    image: nginx\n  b:\n    image: localhost:5000/web\n",
      findings: [
        { messageId: "untagged", at: "3:12-17", service: "a", subject: "nginx" },
        { messageId: "untagged", at: "5:12-30", service: "b", subject: "localhost:5000/web" },
      ],
    },
    {
      name: "latest, written out and in a default",
      files: `services:\n  a:\n    image: nginx:latest\n  b:\n    image: "\${IMAGE:-shop/web:latest}"\n`,
      findings: [
        { messageId: "latest", at: "3:18-24", service: "a", subject: "nginx" },
        { messageId: "latest", at: "5:31-37", service: "b", subject: "shop/web" },
      ],
    },
  ],
});
