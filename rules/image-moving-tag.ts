import { defineRule, matchesGlob, type Service, type Text } from "../src/rule.ts";
import { textOf } from "./lib/attribute.ts";
import { type ImageReference, parseImage } from "./lib/image.ts";
import { hasGap } from "./lib/template.ts";

/** Tags that name a channel and not a version. `latest` itself is for the rule `image-tag`. */
const CHANNELS: readonly string[] = [
  ...["*-latest", "latest-*", "alpha", "beta", "canary", "current", "dev", "develop", "development", "edge", "head"],
  ...["lts", "lts-alpine*", "lts-jdk*", "lts-slim*", "main", "mainline", "mainline-alpine*", "master", "next"],
  ...["nightly", "preview", "rc", "release", "rolling", "snapshot", "stable", "stable-alpine*", "staging", "testing"],
  ...["trunk", "unstable"],
];

export const imageMovingTag = defineRule({
  id: "image-moving-tag",
  meta: {
    summary: "Disallow image tags that name a channel instead of a version",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      moving:
        "Tag '{{tag}}' of image '{{image}}' of service '{{service}}' moves: each pull may bring another version, and a rollback has nothing to go back to. Name a version or a digest.",
    },
    options: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { tags: { type: "array", items: { type: "string" } } },
      },
      defaults: { tags: CHANNELS },
    },
    references: [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      "https://docs.docker.com/reference/compose-file/services/#image",
    ],
  },
  create({ options, report }) {
    return {
      service(service) {
        const { image, name } = service;
        if (!image?.value || hasGap(image.template.references)) return;
        const reference = parseImage(image.value);
        const { repository, tag = "", digest } = reference;
        if (digest !== undefined || !options.tags.some((glob) => matchesGlob(glob, tag))) return;
        if (!isPulled(service, reference)) return;
        report({
          at: image,
          range: tagPlace(image, tag),
          messageId: "moving",
          data: { tag, image: repository, service: name },
          subject: repository,
        });
      },
    };
  },
});

/**
 * Without `pull_policy` Compose tries to pull an image that it can also build (Compose spec, pull_policy), which finds
 * something only when the name says in which registry.
 */
function isPulled(service: Service, { repository }: ImageReference): boolean {
  if (!service.build) return true;
  const host = repository.split("/", 1)[0] ?? "";
  return textOf(service, "pull_policy") === undefined && /[.:]/.test(host) && repository.includes("/");
}

function tagPlace(image: Text, tag: string) {
  const start = image.template.text.lastIndexOf(tag);
  return start < 0 ? image.at : image.within(start, start + tag.length);
}
