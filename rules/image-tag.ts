import { defineRule, type Location, type Text } from "../src/rule.ts";
import { parseImage } from "./lib/image.ts";

export const imageTag = defineRule({
  id: "image-tag",
  meta: {
    summary: "Require images to name a version",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      untagged:
        "Image '{{image}}' of service '{{service}}' has no tag, so each pull may bring another version. Add a version tag or a digest.",
      latest:
        "Image '{{image}}' of service '{{service}}' is tagged 'latest', so each pull may bring another version. Name a version or a digest.",
    },
    references: [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      "https://docs.docker.com/reference/compose-file/services/#image",
    ],
  },
  create({ report }) {
    return {
      service({ name, image, build }) {
        // With `build` the image is what the build is called, not what is pulled.
        if (!image?.value || build) return;
        const { repository, tag, digest } = parseImage(image.value);
        if (digest !== undefined || (tag !== undefined && tag !== "" && tag !== "latest")) return;
        report({
          at: image,
          range: tag === "latest" ? tagLocation(image) : image.at,
          messageId: tag === "latest" ? "latest" : "untagged",
          data: { image: repository, service: name },
          subject: repository,
        });
      },
    };
  },
});

function tagLocation(image: Text): Location {
  const start = image.template.text.lastIndexOf("latest");
  return start < 0 ? image.at : image.within(start, start + "latest".length);
}
