import { hardcodedIp } from "../../rules/hardcoded-ip.ts";
import { testRule } from "../support/test-rule.ts";

testRule(hardcodedIp, {
  good: [
    {
      name: "addresses elsewhere, networks, versions, longer numbers",
      files: `
services:
  web:
    image: "web:1"
    environment: { A: "http://10.0.0.1:80", TRUSTED: "172.28.0.0/24", VERSION: "1.172.28.0.5", OID: "172.28.0.5.1", MAC: "02:42:ac:1c:00:05" }
    dns: [1.1.1.1]
    networks: [back]
networks: { back: { ipam: { config: [{ subnet: 172.28.0.0/24 }] } } }
`,
    },
    {
      name: "unusual but right: an address that a service has for certain, and the gateway that the pool states",
      files: `
services:
  web: { image: "web:1", environment: { HOST: "http://172.28.0.1" }, dns: 172.28.0.53, networks: [back] }
  dns: { image: "dns:1", networks: { back: { ipv4_address: 172.28.0.53 } } }
networks: { back: { ipam: { config: [{ subnet: 172.28.0.0/24, gateway: 172.28.0.1 }] } } }
`,
    },
  ],
  bad: [
    {
      name: "in a URL, in a default, in a list, in dns, with IPv6",
      files: `
services:
  web:
    image: web:1
    environment:
      A: http://172.28.0.5:80/
      B: "x,\${B:-172.28.0.6}"
      C: "http://[fd00:1::5]:80"
    dns:
      - 172.28.0.53
    networks: [back]
networks: { back: { ipam: { config: [{ subnet: 172.28.0.0/24 }, { subnet: "fd00:1::/64" }] } } }
`,
      findings: [
        {
          messageId: "address",
          at: "6:17-27",
          service: "web",
          subject: "172.28.0.5",
          says: ["'back'", "'A' of service 'web'"],
        },
        { messageId: "address", at: "7:18-28", subject: "172.28.0.6" },
        { messageId: "address", at: "8:19-28", subject: "fd00:1::5" },
        { messageId: "address", at: "10:9-20", subject: "172.28.0.53", says: ["`dns` of service 'web'"] },
      ],
    },
    {
      name: "an address of a network that only the plan knows",
      plan: { networks: { data: { subnet: "172.30.4.0/24" } } },
      files: `
services:
  web: { image: "web:1", environment: ["DB=172.30.4.9:5432"] }
`,
      findings: [{ messageId: "address", at: "3:44-54", says: ["'data'"] }],
    },
  ],
});
