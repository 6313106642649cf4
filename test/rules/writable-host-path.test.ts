import { writableHostPath } from "../../rules/writable-host-path.ts";
import { testRule } from "../support/test-rule.ts";

testRule(writableHostPath, {
  good: [
    {
      name: "read-only, the project's own folders, volumes, an application's folder below /etc",
      files: `
services:
  a:
    image: "a:1"
    volumes:
      - /etc:/host/etc:ro
      - ./etc:/etc
      - etc:/etc
      - /etc/letsencrypt:/etc/letsencrypt
      - /home/shop/data:/data
      - { type: bind, source: /proc, target: /host/proc, read_only: true }
volumes: { etc: {} }
`,
    },
    {
      name: "unusual but right: the time zone, which many images want as a file",
      files: 'services:\n  a: { image: "a:1", volumes: ["/etc/localtime:/etc/localtime", "/srv/etc:/etc"] }\n',
    },
  ],
  bad: [
    {
      name: "system, kernel, stores, homes",
      env: { HOME: "/home/me" },
      files: `
services:
  a:
    image: a:1
    volumes:
      - /:/host
      - /etc/:/host/etc
      - /etc/cron.d/job:/job
      - /proc/sys:/host/sys
      - /var/lib/docker/volumes:/backup:rw
      - \${HOME}:/home
      - ~/.ssh:/ssh
      - type: bind
        source: /root
        target: /root
`,
      findings: [
        { messageId: "system", at: "6:9-10", service: "a", subject: "/host" },
        { messageId: "system", at: "7:9-14", subject: "/host/etc", says: ["'/etc/'"] },
        { messageId: "system", at: "8:9-24", subject: "/job" },
        { messageId: "kernel", at: "9:9-18", subject: "/host/sys" },
        { messageId: "store", at: "10:9-32", subject: "/backup" },
        { messageId: "home", at: "11:9-16", subject: "/home" },
        { messageId: "home", at: "12:9-15", subject: "/ssh" },
        { messageId: "home", at: "14:17-22", subject: "/root" },
      ],
    },
  ],
});
