import { hostNetwork } from "../../rules/host-network.ts";
import { testRule } from "../support/test-rule.ts";

testRule(hostNetwork, {
  good: [
    { name: "networks of its own", files: "services: { a: { image: a:1 }, b: { image: b:1, network_mode: none } }\n" },
    {
      name: "unusual but right: a network called host",
      files: "services: { a: { image: a:1, networks: [host] } }\nnetworks: { host: {} }\n",
    },
  ],
  bad: [
    {
      name: "network_mode: host",
      files: "services:\n  a:\n    image: a:1\n    network_mode: host\n",
      findings: [{ messageId: "host", at: "4:19-23", service: "a" }],
    },
  ],
});
