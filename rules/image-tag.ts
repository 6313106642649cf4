import { defineRule, type Fix, type Location, type Project, type Text } from "../src/rule.ts";
import { parseImage } from "./lib/image.ts";
import { hasGap } from "./lib/template.ts";

export const imageTag = defineRule({
  id: "image-tag",
  meta: {
    summary: "Require images to name a version",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    fixable: "unsafe",
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
  create({ project, report }) {
    return {
      service({ name, image, build }) {
        // With `build` the image is what the build is called, not what is pulled.
        if (!image?.value || build || hasGap(image.template.references)) return;
        const { repository, tag, digest } = parseImage(image.value);
        if (digest !== undefined || (tag !== undefined && tag !== "" && tag !== "latest")) return;
        report({
          at: image,
          range: tag === "latest" ? tagLocation(image) : image.at,
          messageId: tag === "latest" ? "latest" : "untagged",
          data: { image: repository, service: name },
          subject: repository,
          ...takeTag(image, repository, project),
        });
      },
    };
  },
});

function tagLocation(image: Text): Location {
  const start = image.template.text.lastIndexOf("latest");
  return start < 0 ? image.at : image.within(start, start + "latest".length);
}

/** Only the tag that all other services of the project agree on: which version is meant, nobody else can know. */
function takeTag(image: Text, repository: string, { services }: Project): { readonly fix?: Fix } {
  const others = [...services.values()].map((service) => parseImage(service.image?.value ?? ""));
  const same = others.filter((other) => other.repository === repository);
  const [tag, ...different] = new Set(same.flatMap((other) => other.tag ?? []).filter((name) => /^v?\d/.test(name)));
  const { text, references } = image.template;
  if (tag === undefined || different.length > 0 || references.length > 0) return {};
  const description = `Take the tag '${tag}', which another service has for this image.`;
  return {
    fix: { description, edits: [{ kind: "replace", at: image, value: `${text.replace(/:latest$/, "")}:${tag}` }] },
  };
}
