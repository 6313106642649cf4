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
    const versions = findVersions(project);
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
          ...takeTag(image, versions.get(repository)),
        });
      },
    };
  },
});

function tagLocation(image: Text): Location {
  const start = image.template.text.lastIndexOf("latest");
  return start < 0 ? image.at : image.within(start, start + "latest".length);
}

/** The version of each image; where services differ, nobody else can know which is meant, and there is none. */
function findVersions({ services }: Project): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  const disputed = new Set<string>();
  for (const { image } of services.values()) {
    const { repository, tag = "" } = parseImage(image?.value ?? "");
    if (!/^v?\d/.test(tag)) continue;
    if ((versions.get(repository) ?? tag) !== tag) disputed.add(repository);
    versions.set(repository, tag);
  }
  for (const repository of disputed) versions.delete(repository);
  return versions;
}

/** Only the tag that all other services of the project agree on. */
function takeTag(image: Text, tag: string | undefined): { readonly fix?: Fix } {
  const { text, references } = image.template;
  if (tag === undefined || references.length > 0) return {};
  const description = `Take the tag '${tag}', which another service has for this image.`;
  return {
    fix: { description, edits: [{ kind: "replace", at: image, value: `${text.replace(/:latest$/, "")}:${tag}` }] },
  };
}
