import { hostPortConflict } from "../../rules/host-port-conflict.ts";
import { testRule } from "../support/test-rule.ts";

testRule(hostPortConflict, {
  good: [
    {
      name: "other ports, protocols, addresses and kinds of address; ports that Docker picks; two ranges",
      files: `
services:
  a: { image: "a:1", ports: ["80:80", "53:53/udp", "127.0.0.1:90:90", "0.0.0.0:91:91", "7000-7009:1"] }
  b: { image: "b:1", ports: ["81:80", "53:53/tcp", "127.0.0.2:90:90", "[::]:91:91", "7000-7009:1", "80"] }
  c: { image: "c:1", network_mode: host, ports: ["80:80"] }
`,
    },
    {
      name: "unusual but right: alternatives, each in a profile of its own",
      files: `
services:
  cpu: { image: "a:1", profiles: [cpu], ports: ["80:80"] }
  gpu: { image: "b:1", profiles: [gpu], ports: ["80:80"] }
`,
    },
    {
      name: "unusual but right: an override file that replaces the ports",
      files: {
        "compose.yaml": "services:\n  a: { image: 'a:1', ports: ['80:80'] }\n",
        "compose.override.yaml": "services:\n  a:\n    ports: !override ['127.0.0.1:80:80']\n",
      },
    },
    {
      name: "a service that the profiles of the run leave out",
      profiles: ["cpu"],
      files: `
services:
  cpu: { image: "a:1", profiles: [cpu], ports: ["80:80"] }
  gpu: { image: "b:1", profiles: [gpu], ports: ["80:80"] }
`,
    },
  ],
  bad: [
    {
      name: "one port, in short and long form, and by variable",
      files: `
services:
  a:
    image: a:1
    ports: ["8080:80"]
  b:
    image: b:1
    profiles: [extra]
    ports:
      - target: 90
        published: "8080"
  c:
    image: c:1
    ports: ["\${BIND:-127.0.0.1:8080}:80"]
`,
      findings: [
        {
          messageId: "services",
          at: "10:9-11:26",
          service: "b",
          subject: "8080/tcp",
          says: ["'a' and 'b'"],
          related: ["compose.yaml:5"],
        },
        { messageId: "services", at: "14:13-41", service: "c", subject: "127.0.0.1:8080/tcp" },
      ],
    },
    {
      name: "ranges that meet: one finding an entry",
      files: `
services:
  a: { image: "a:1", ports: ["8000-8003:8000-8003"] }
  b: { image: "b:1", ports: ["8002-8005:8002-8005"] }
  c: { image: "c:1", ports: ["8004-8009:80"] }
`,
      findings: [
        { messageId: "services", at: "4:30-51", service: "b", subject: "8002/tcp" },
        { messageId: "range", at: "5:30-44", service: "c", subject: "8004-8009/tcp" },
      ],
    },
    {
      name: "an override file adds the port again",
      files: {
        "compose.yaml": "services:\n  a:\n    image: a:1\n    ports: ['80:80']\n",
        "compose.override.yaml": "services:\n  a:\n    ports: ['127.0.0.1:80:80']\n",
      },
      findings: [
        {
          messageId: "own",
          at: "3:13-30",
          file: "compose.override.yaml",
          service: "a",
          says: ["`!override`"],
          related: ["compose.yaml:4"],
        },
      ],
    },
    {
      name: "IPv6: the same address written in two ways, and every address",
      files: `
services:
  a: { image: "a:1", ports: ["[::1]:80:80", "81:80"] }
  b: { image: "b:1", ports: ["[0:0:0:0:0:0:0:1]:80:80", "[::1]:81:80"] }
`,
      findings: [
        { messageId: "services", at: "4:30-55", service: "b" },
        { messageId: "services", at: "4:57-70", service: "b" },
      ],
    },
    {
      name: "one entry in long form that three services share: one finding for each that loses",
      files: `
x-ports: &ports
  - target: 80
    published: "80"
services:
  a: { image: "a:1", ports: *ports }
  b: { image: "b:1", ports: *ports }
  c: { image: "c:1", ports: *ports }
`,
      findings: [
        { messageId: "services", at: "3:5-4:20", service: "b" },
        { messageId: "services", at: "3:5-4:20", service: "c" },
      ],
    },
    {
      name: "profiles that the run names together",
      profiles: ["cpu", "gpu"],
      files: `
services:
  cpu: { image: "a:1", profiles: [cpu], ports: ["80:80"] }
  gpu: { image: "b:1", profiles: [gpu], ports: ["80:80"] }
`,
      findings: [{ messageId: "services", at: "4:49-56", service: "gpu" }],
    },
    {
      name: "alternatives, when the option asks for them",
      options: { acrossProfiles: true },
      files: `
services:
  cpu: { image: "a:1", profiles: [cpu], ports: ["80:80"] }
  gpu: { image: "b:1", profiles: [gpu], ports: ["80:80"] }
`,
      findings: [{ messageId: "profiles", at: "4:49-56", service: "gpu", says: ["profiles of both"] }],
    },
  ],
});
