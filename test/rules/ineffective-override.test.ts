import { ineffectiveOverride } from "../../rules/ineffective-override.ts";
import { testRule } from "../support/test-rule.ts";

const base = `
services:
  a:
    image: a:1
    build: .
    restart: always
    environment: { A: "1", B: "2" }
    ports: ["80:80"]
    networks: [front]
    command: [run]
networks: { front: {} }
`;

/** The base, and an override that says this of service `a`. */
function over(...lines: readonly string[]) {
  const text = `services:\n  a:\n${lines.map((line) => `    ${line}\n`).join("")}`;
  return { "compose.yaml": base, "compose.override.yaml": text };
}

const file = "compose.override.yaml";

testRule(ineffectiveOverride, {
  good: [
    { name: "no override", files: base },
    {
      name: "other values, more values, and a tag that finds something",
      files: over(
        "image: a:2",
        "environment: { A: '2', C: '3' }",
        "ports: ['81:80']",
        "labels: { x: y }",
        "networks: !reset []",
        "command: null",
      ),
    },
    {
      name: "unusual but right: another default, or none, where a variable makes both the same today",
      files: {
        "compose.yaml":
          "services:\n  a:\n    image: a:1\n    environment:\n      L: ${L:-info}\n      M: ${L:-info}\n      N: info\n",
        "compose.override.yaml":
          "services:\n  a:\n    image: a:1${NONE:-}\n    environment:\n      L: ${L:-debug}\n      M: warn\n      N: ${L:-warn}\n",
        ".env": "L=warn\n",
      },
    },
    { name: "an empty list that replaces one", files: over("ports: !override []") },
    {
      name: "a null that joins a network, declares a volume or passes a variable on",
      files: {
        "compose.yaml": base,
        "compose.override.yaml":
          "services:\n  a:\n    networks: { back: }\n    environment: { C: }\nnetworks: { back: }\nvolumes: { data: }\n",
      },
    },
    {
      name: "another service, which has nothing to be compared with",
      files: {
        "compose.yaml": base,
        "compose.override.yaml": "services:\n  b:\n    image: a:1\n    networks: []\n    build: null\n",
      },
    },
    {
      name: "unusual but right: what a service states against what it extends",
      files: {
        "compose.yaml": base,
        "compose.override.yaml":
          "services:\n  c: { image: c:1, restart: 'no' }\n  a:\n    extends: c\n    restart: always\n",
      },
    },
    {
      name: "unusual but right: networks and volumes that a file repeats, so that it can be run alone",
      files: {
        "compose.yaml": `${base}volumes: { data: }\n`,
        "compose.override.yaml": "networks: { front: {} }\nvolumes: { data: }\n",
      },
    },
    {
      name: "unusual but right: settings that a merge key brings to several services",
      files: {
        "compose.yaml": base,
        "compose.override.yaml":
          "x-common: &common { restart: always }\nservices:\n  a:\n    <<: *common\n    read_only: true\n",
      },
    },
  ],
  bad: [
    {
      name: "nulls and empty values, which Compose merges away",
      files: over("networks: []", "build: null", "restart:", "ports: []", "environment: {}"),
      findings: [
        { messageId: "empty", at: "3:15-17", file, service: "a", subject: "networks", related: ["compose.yaml:9"] },
        { messageId: "null", at: "4:12-16", file, service: "a", subject: "build" },
        { messageId: "null", at: "5:5-12", file, service: "a", subject: "restart", related: ["compose.yaml:6"] },
        { messageId: "empty", at: "6:12-14", file, service: "a", subject: "ports" },
        { messageId: "empty", at: "7:18-20", file, service: "a", subject: "environment" },
      ],
    },
    {
      name: "the same again, however it is written",
      files: over("image: 'a:1'", "environment:", "  - A=1", "  - B=3", "ports: ['80:80', '81:81']", "command: [run]"),
      findings: [
        { messageId: "value", at: "3:12-17", file, subject: "image", says: ["'services.a.image'"] },
        { messageId: "value", at: "5:9-12", file, subject: "0" },
        { messageId: "value", at: "7:13-20", file, subject: "0" },
        { messageId: "value", at: "8:14-19", file, subject: "command" },
      ],
    },
    {
      name: "the same template again, in texts, pairs and short forms",
      files: {
        "compose.yaml":
          "services:\n  a:\n    image: a:${T:-1}\n    environment: ['L=${L:-info}']\n    ports: ['${P:-80}:80']\n",
        [file]:
          "services:\n  a:\n    image: a:${T:-1}\n    environment:\n      L: ${L:-info}\n    ports:\n      - ${P:-80}:80\n",
      },
      findings: [
        { messageId: "value", at: "3:12-21", file, subject: "image" },
        { messageId: "value", at: "5:10-20", file, subject: "L" },
        { messageId: "value", at: "7:7-20", file, subject: "ports" },
      ],
    },
    {
      name: "an empty value where the base has none either",
      files: over("volumes: []"),
      findings: [{ messageId: "empty", at: "3:14-16", file, related: [] }],
    },
    {
      name: "a reset that finds nothing, also in what merging made a list",
      files: {
        ...over("prots: !reset []"),
        "b.yaml": "services:\n  a:\n    environment: { A: '1', X: y }\n",
        "c.yaml": "services:\n  a:\n    environment: { A: !reset null }\n",
      },
      use: ["compose.yaml", "compose.override.yaml", "b.yaml", "c.yaml"],
      findings: [
        { messageId: "reset", at: "3:5-10", file, subject: "prots" },
        { messageId: "value", at: "3:23-26", file: "b.yaml", subject: "A" },
        { messageId: "reset", at: "3:20-21", file: "c.yaml", subject: "A" },
      ],
    },
    {
      name: "a later document of one file",
      files: "services:\n  a:\n    image: a:1\n---\nservices:\n  a:\n    image: a:1\n",
      findings: [{ messageId: "value", at: "7:12-15", related: ["compose.yaml:3"] }],
    },
  ],
});
