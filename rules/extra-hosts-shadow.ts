import { defineRule } from "../src/rule.ts";
import { fixedAddressesOf } from "./lib/fixed-address.ts";
import { extraHostsOf, ownersOfName } from "./lib/service-place.ts";

export const extraHostsShadow = defineRule({
  id: "extra-hosts-shadow",
  meta: {
    summary: "Disallow `extra_hosts` that give a service's name another address",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      shadow:
        "The `extra_hosts` of service '{{service}}' sends '{{host}}' to '{{address}}', so that service '{{target}}' of this project cannot be reached by that name: the hosts file goes before Docker's names. Remove the entry, or use another name.",
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#extra_hosts"],
  },
  create({ project, report }) {
    return {
      service(service) {
        for (const { name, address, text } of extraHostsOf(service)) {
          const owner = ownersOfName(name, project).find((candidate) => candidate.service !== service);
          if (!owner || fixedAddressesOf(owner.service).includes(address)) continue;
          report({
            at: text,
            messageId: "shadow",
            data: { service: service.name, host: name, address, target: owner.service.name },
            subject: name,
            related: [{ at: owner.service.at, message: `Service '${owner.service.name}' is here.` }],
          });
        }
      },
    };
  },
});
