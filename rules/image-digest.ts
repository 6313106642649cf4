import { defineRule } from "../src/rule.ts";
import { parseImage } from "./lib/image.ts";
import { hasGap } from "./lib/template.ts";

export const imageDigest = defineRule({
  id: "image-digest",
  meta: {
    summary: "Require images to be pinned by digest",
    category: "security",
    recommended: "off",
    needsPlan: false,
    messages: {
      unpinned:
        "Image '{{image}}' of service '{{service}}' has no digest: whoever may push to its repository decides what the next pull brings, whatever the tag. Add the digest, as `{{image}}@sha256:…`, and let a bot update it.",
    },
    securitySeverity: 4.3,
    references: [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
  },
  create({ report }) {
    return {
      service({ name, image, build }) {
        // With `build` the image is what the build is called, and has no digest before it is built.
        if (!image?.value || build || hasGap(image.template.references)) return;
        if (parseImage(image.value).digest !== undefined) return;
        report({
          at: image,
          messageId: "unpinned",
          data: { image: image.value, service: name },
          subject: parseImage(image.value).repository,
        });
      },
    };
  },
});
