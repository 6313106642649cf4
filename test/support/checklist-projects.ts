/** The small projects that the commands of docs/checklist.md lint. */
const service = "services:\n  web:\n    image: a:1\n";
const privileged = `${service}    privileged: true\n`;

const bad = `services:
  web:
    image: nginx
    privileged: true
    ports: ["8080:80"]
    env_file: [env.web]
    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]
  agent:
    image: a:1
    # pmoves-lint-disable-next-line privileged -- it reads the counters of the kernel
    privileged: true
    # pmoves-lint-disable-next-line image-tag -- nothing to suppress
    read_only: true
    networks: [gone]
`;

/** Five faults on lines of their own for each service: more than a SARIF file may hold. */
const flags = "cap_add: [SYS_ADMIN]\n    pid: host\n    ipc: host\n    userns_mode: host";
const huge = Array.from({ length: 1100 }, (_, number) => `  s${number}:\n    image: nginx\n    ${flags}\n`);

const astral = 'services: { web: { labels: { a: "😀" }, image: "a:1", privileged: true } }\n';

/** The files of the projects, by path. */
export const checklistFiles: Readonly<Record<string, string>> = {
  "bad/compose.yaml": bad,
  "bad/compose.override.yaml": 'services:\n  web:\n    ports: ["9090:90"]\n',
  "bad/env.web": "A=1\nA=2\n",
  "bad/more/compose.yaml": `version: "3"\n${privileged}`,
  "edited.yaml": bad.replace("nginx", "nginx:1.27.0"),
  "good/compose.yaml": service,
  "warn-only/compose.yaml": "services:\n  web:\n    image: nginx\n",
  "bad-config/compose.yaml": service,
  "bad-config/.pmovesrc.json": '{ "root": true, "rulez": {} }\n',
  "sp ace/ü/compose.yaml": privileged,
  "astral/compose.yaml": astral,
  "astral/bom/compose.yaml": `\uFEFF${astral}`,
  "huge/compose.yaml": `services:\n${huge.join("")}`,
  "secret/compose.yaml": `${service}    environment:\n      DB_PASSWORD: s3cr3t-value\n      URL: postgres://u:s3cr3t-value@db/x\n    env_file: env.web\n`,
  "secret/env.web": "API_TOKEN=s3cr3t-value\nAPI_TOKEN='s3cr3t-value\n",
  "ratchet/compose.yaml": privileged,
  "ratchet/worse.yaml": `${privileged}    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n`,
  "ratchet/better.yaml": service,
  "fixable/compose.yaml": `version: "3"\n${service}`,
};
