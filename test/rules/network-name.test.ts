import { networkName } from "../../rules/network-name.ts";
import { testRule } from "../support/test-rule.ts";

const plan = { networks: { legacy: { name: "shop-net" } } };
const services = "services: { a: { image: a:1, networks: [legacy] } }\n";

testRule(networkName, {
  good: [
    { name: "the planned name", plan, files: `${services}networks: { legacy: { name: shop-net } }\n` },
    {
      name: "unusual but right: the default name of a project is the planned one",
      plan: { networks: { legacy: { name: "shop_legacy" } } },
      files: `name: shop\n${services}networks: { legacy: {} }\n`,
    },
    {
      name: "a name from a variable's default",
      plan,
      files: `${services}networks: { legacy: { name: "\${NET:-shop-net}" } }\n`,
    },
  ],
  bad: [
    {
      name: "another name, also when external",
      plan,
      files: `${services}networks:\n  legacy:\n    external: true\n    name: shopnet\n`,
      findings: [{ messageId: "differs", at: "5:11-18", subject: "legacy", says: ["'shopnet'", "'shop-net'"] }],
    },
    {
      name: "no name: the key is at fault",
      plan,
      files: `name: shop\n${services}networks:\n  legacy: {}\n`,
      findings: [{ messageId: "differs", at: "4:3-9", says: ["'shop_legacy'"] }],
    },
  ],
});
