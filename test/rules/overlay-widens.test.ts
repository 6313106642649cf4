import { overlayWidens } from "../../rules/overlay-widens.ts";
import { testRule } from "../support/test-rule.ts";

const base = `
services:
  a:
    image: a:1
    ports: ["80:80"]
    networks: { front: }
    volumes: ["./data:/data"]
    env_file: [a.env]
networks: { front: {}, back: {} }
`;
const env = { "a.env": "A=1\n", "b.env": "B=1\n", "c.env": "C=1\n" };
const file = "compose.override.yaml";

const over = (...lines: readonly string[]) => ({
  ...env,
  "compose.yaml": base,
  "compose.override.yaml": `services:\n  a:\n${lines.map((line) => `    ${line}\n`).join("")}`,
});

testRule(overlayWidens, {
  good: [
    { name: "the base alone", files: { ...env, "compose.yaml": base } },
    {
      name: "what the base has too",
      files: over(
        "ports: ['80:80', '9000']",
        "networks: { front: { aliases: [x] } }",
        "volumes: ['./more:/more']",
        "env_file: a.env",
        "read_only: true",
      ),
    },
    {
      name: "unusual but right: a service that only the override has",
      files: {
        ...env,
        "compose.yaml": base,
        "compose.override.yaml":
          "services:\n  b:\n    image: b:1\n    ports: ['1:1']\n    networks: [back]\n    env_file: b.env\n",
      },
    },
  ],
  bad: [
    {
      name: "a network, a port, the engine's socket and env files",
      files: over(
        "networks: [back]",
        "ports: ['127.0.0.1:5432:5432']",
        "volumes: ['/var/run/docker.sock:/var/run/docker.sock:ro']",
        "env_file: [b.env, { path: c.env }]",
      ),
      findings: [
        { messageId: "network", at: "3:16-20", file, service: "a", subject: "back", related: ["compose.yaml:3"] },
        { messageId: "port", at: "4:13-34", file, service: "a", subject: "5432:5432/tcp" },
        { messageId: "socket", at: "5:15-61", file, service: "a", subject: "/var/run/docker.sock" },
        { messageId: "envFile", at: "6:16-21", file, service: "a", subject: "b.env" },
        { messageId: "envFile", at: "6:31-36", file, service: "a", subject: "c.env" },
      ],
    },
    {
      name: "networks of a service that was on the default one, and a single env file",
      files: {
        ...env,
        "compose.yaml": "services:\n  a:\n    image: a:1\nnetworks: { back: {} }\n",
        "compose.override.yaml": "services:\n  a:\n    networks:\n      back: { aliases: [x] }\n    env_file: b.env\n",
      },
      findings: [
        { messageId: "network", at: "4:7-11", file, subject: "back" },
        { messageId: "envFile", at: "5:15-20", file, subject: "b.env" },
      ],
    },
  ],
});
