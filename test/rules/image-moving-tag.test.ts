import { imageMovingTag } from "../../rules/image-moving-tag.ts";
import { testRule } from "../support/test-rule.ts";

testRule(imageMovingTag, {
  good: [
    {
      name: "versions, code names, digests; `latest` and no tag are for image-tag",
      files: `
services:
  a: { image: "nginx:1.27-alpine" }
  b: { image: "debian:bookworm" }
  c: { image: "shop/web:main@sha256:6aaf3f5e6bc8a592fbfe2cccf19eb36d27c39d12dab4f4b01556b7449e7b1f44" }
  d: { image: "shop/web:latest" }
  e: { image: "shop/web:stable-v0.35.5" }
  f: { image: shop/web }
`,
    },
    {
      name: "unusual but right: what is built here and is in no registry, or is never pulled",
      files: `
services:
  a: { image: "shop/web:main", build: . }
  b: { image: "ghcr.io/shop/web:main", build: ., pull_policy: build }
`,
    },
    { name: "tags by option", options: { tags: ["weekly"] }, files: 'services:\n  a: { image: "shop/web:main" }\n' },
    {
      name: "unusual but right: a variable that is not set here decides",
      files: 'services: { a: { image: "node:lts${SUFFIX:?}" } }\n',
    },
  ],
  bad: [
    {
      name: "channels, written out, in a default, and of what can be built or pulled",
      files: `
services:
  a:
    image: nginx:stable-alpine
  b:
    image: \${WEB_IMAGE:-ghcr.io/shop/web:pmoves-latest}
  c:
    image: ghcr.io/shop/web:edge
    build: .
`,
      findings: [
        { messageId: "moving", at: "4:18-31", service: "a", subject: "nginx", says: ["'stable-alpine'"] },
        { messageId: "moving", at: "6:42-55", service: "b", subject: "ghcr.io/shop/web" },
        { messageId: "moving", at: "8:29-33", service: "c" },
      ],
    },
  ],
});
