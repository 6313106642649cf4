import { defineRule, type Service } from "../src/rule.ts";
import { type Added, firstAdded } from "./lib/first-added.ts";
import { acrossProfiles, anyProfile, profilesAround, profilesBeside } from "./lib/running-together.ts";

export const duplicateContainerName = defineRule({
  id: "duplicate-container-name",
  meta: {
    summary: "Disallow one `container_name` for two services that run together",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      same: "Services '{{first}}' and '{{second}}' both call their container '{{name}}', and a host can have one of that name: the second is not created. Rename one, or leave names to Compose.",
      profiles:
        "Services '{{first}}' and '{{second}}' both call their container '{{name}}': with the profiles of both active, the second is not created. Rename one, or leave names to Compose.",
    },
    options: acrossProfiles,
    references: ["https://docs.docker.com/reference/compose-file/services/#container_name"],
  },
  create({ options, project, report }) {
    const earlier = new Map<string, Added<Service>>();
    return {
      service(service) {
        const { containerName } = service;
        if (!containerName?.value) return;
        const keysOf = (profiles: readonly string[]) =>
          profiles.map((profile) => JSON.stringify([profile, containerName.value]));
        const find = (profiles: readonly string[]) => firstAdded(keysOf(profiles).map((key) => earlier.get(key)));
        const certain = find(profilesBeside(service, project));
        const rival = certain ?? (options.acrossProfiles ? find([anyProfile]) : undefined);
        const added = { item: service, place: earlier.size };
        for (const key of keysOf(profilesAround(service))) earlier.set(key, earlier.get(key) ?? added);
        if (!rival) return;
        const place = rival.containerName ?? rival;
        report({
          at: containerName,
          messageId: certain ? "same" : "profiles",
          data: { first: rival.name, second: service.name, name: containerName.value },
          subject: containerName.value,
          related: [{ at: place.at, message: `'${rival.name}' has the name here.` }],
        });
      },
    };
  },
});
