import { networkExternalOverride } from "../../rules/network-external-override.ts";
import { testRule } from "../support/test-rule.ts";

const base =
  "services: { a: { image: a:1, networks: [own, shared] } }\nnetworks:\n  own: { driver: bridge }\n  shared:\n    external: true\n";
const file = "compose.override.yaml";
const over = (text: string) => ({ "compose.yaml": base, "compose.override.yaml": text });

testRule(networkExternalOverride, {
  good: [
    { name: "the base alone", files: base },
    { name: "the same again", files: over("networks:\n  own: { external: false }\n  shared: { external: true }\n") },
    { name: "other flags", files: over("networks:\n  own: { internal: true }\n  shared: { name: partners }\n") },
    {
      name: "unusual but right: a network of the override alone",
      files: over("networks: { x: { external: true } }\n"),
    },
  ],
  bad: [
    {
      name: "both ways",
      files: over("networks:\n  own:\n    external: true\n  shared:\n    external: false\n"),
      findings: [
        { messageId: "external", at: "3:15-19", file, subject: "own", related: [] },
        { messageId: "created", at: "5:15-20", file, subject: "shared", related: ["compose.yaml:5"] },
      ],
    },
    {
      name: "a network that the base declares without a word, in the old form, and a reset",
      files: {
        "compose.yaml": base.replace("{ driver: bridge }", ""),
        "compose.override.yaml":
          "networks:\n  own:\n    external: { name: partners }\n  shared:\n    external: !reset null\n",
      },
      findings: [
        { messageId: "created", at: "5:5-13", file, subject: "shared" },
        { messageId: "external", at: "3:15-33", file, subject: "own" },
      ],
    },
  ],
});
