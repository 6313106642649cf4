import { imageDigest } from "../../rules/image-digest.ts";
import { testRule } from "../support/test-rule.ts";

testRule(imageDigest, {
  good: [
    {
      name: "a digest, with and without a tag",
      files: `
services:
  a: { image: "redis@sha256:6aaf3f5e6bc8a592fbfe2cccf19eb36d27c39d12dab4f4b01556b7449e7b1f44" }
  b: { image: "redis:7@sha256:6aaf3f5e6bc8a592fbfe2cccf19eb36d27c39d12dab4f4b01556b7449e7b1f44" }
`,
    },
    {
      name: "unusual but right: the name of what is built",
      files: 'services:\n  a: { image: "shop/web:1", build: . }\n',
    },
    {
      name: "unusual but right: a variable that is not set here may hold the digest",
      files: 'services: { a: { image: "nginx:${VERSION:?}" } }\n',
    },
  ],
  bad: [
    {
      name: "a tag alone, and nothing",
      files: "services:\n  a:\n    image: redis:7\n  b:\n    image: ${IMAGE:-redis}\n",
      findings: [
        { messageId: "unpinned", at: "3:12-19", service: "a", subject: "redis", says: ["redis:7@sha256:"] },
        { messageId: "unpinned", at: "5:12-27", service: "b" },
      ],
    },
  ],
});
