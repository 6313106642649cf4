import { dockerSocket } from "../../rules/docker-socket.ts";
import { testRule } from "../support/test-rule.ts";

testRule(dockerSocket, {
  good: [
    {
      name: "other mounts",
      files: `
services:
  a:
    image: a:1
    volumes: ["./data:/data", "data:/var/run/docker.sock", "/var/lib/app:/app", "/running:/running"]
volumes: { data: {} }
`,
    },
    {
      name: "unusual but right: the engine behind a proxy",
      files: "services: { a: { image: a:1, environment: { DOCKER_HOST: tcp://proxy:2375 } } }\n",
    },
  ],
  bad: [
    {
      name: "short form, read-only, and long form",
      files: `
services:
  a:
    image: a:1
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock:ro
  b:
    image: b:1
    volumes:
      - type: bind
        source: /run/podman/podman.sock
        target: /podman.sock
`,
      findings: [
        { messageId: "socket", at: "6:9-29", service: "a", subject: "/var/run/docker.sock" },
        { messageId: "socket", at: "11:17-40", service: "b", subject: "/podman.sock" },
      ],
    },
    {
      name: "a default, and folders that contain it",
      files: `
services:
  a:
    image: a:1
    volumes:
      - \${SOCK:-/var/run/docker.sock}:/sock
      - /:/host:ro
      - /var/run/:/r
`,
      findings: [
        { messageId: "socket", at: "6:9-38", subject: "/sock" },
        { messageId: "folder", at: "7:9-10", subject: "/host" },
        { messageId: "folder", at: "8:9-18", subject: "/r" },
      ],
    },
  ],
});
