import { describe, expect, test } from "vitest";
import type { SelectData } from "../../src/policies/policy-data.ts";
import { findByPolicy, lintPolicy } from "../support/lint-policy.ts";

/** What a policy that nothing obeys says of a project: who is selected. */
function selected(select: SelectData, files: string | Readonly<Record<string, string>>, plan = {}): readonly string[] {
  const policy = { select, assert: { count: { max: -1 } }, message: "{{element}}" };
  return findByPolicy(policy, { files, plan }).map(({ message }) => message.replace(/\.$/, ""));
}

const project = `services:
  web:
    image: docker.io/library/nginx:1
    labels: [com.acme.zone=front]
    networks: [front, real]
  job:
    image: acme/job
    profiles: [batch]
    labels: { com.acme.zone: back }
    networks: [back]
  db:
    image: postgres
    networks: [back]
networks:
  front: { labels: { zone: a } }
  back: { labels: [zone=b] }
  real: { name: actual-name }
volumes:
  data: { labels: [keep=yes] }
  cache:
`;

describe("services", () => {
  const plan = {
    tiers: { edge: { files: ["e"], services: ["web"], secrets: [] } },
    stores: { db: { home: "back" } },
  };

  test.each<[readonly string[], readonly string[]]>([
    [["*"], ["web", "job", "db"]],
    [
      ["w*", "db"],
      ["web", "db"],
    ],
    [["image:nginx"], ["web"]],
    [["tier:edge"], ["web"]],
    [["store:*"], ["db"]],
    [["label:com.acme.zone"], ["web", "job"]],
    [["label:com.acme.zone=b*"], ["job"]],
    [["label:zone"], []],
    [["network:back"], ["job", "db"]],
    [["network:actual-*"], ["web"]],
    [["profile:batch"], ["job"]],
  ])("%j", (services, names) => {
    expect(selected({ services }, project, plan)).toEqual(names.map((name) => `Service '${name}'`));
  });

  test("without those that are excepted", () => {
    expect(selected({ services: ["*"], except: ["tier:edge", "label:*=back"] }, project, plan)).toEqual([
      "Service 'db'",
    ]);
  });

  test("that no active profile selects are left alone", () => {
    const policy = { select: { services: ["*"] }, assert: { path: "image", absent: true } };
    expect(findByPolicy(policy, { files: project, profiles: [] }).map(({ service }) => service)).toEqual(["web", "db"]);
  });
});

test.each<[SelectData, readonly string[]]>([
  [{ networks: ["*"] }, ["Network 'front'", "Network 'back'", "Network 'real'"]],
  [{ networks: ["actual-name", "label:zone=b"] }, ["Network 'back'", "Network 'real'"]],
  [{ networks: ["*"], except: ["label:zone"] }, ["Network 'real'"]],
  [{ volumes: ["*"] }, ["Volume 'data'", "Volume 'cache'"]],
  [{ volumes: ["*"], except: ["label:keep"] }, ["Volume 'cache'"]],
  [{ project: true }, ["Project 'project'"]],
])("%j", (select, elements) => {
  expect(selected(select, project)).toEqual(elements);
});

describe("env files", () => {
  const files = {
    "compose.yaml": "services: { web: { image: a, env_file: [conf/web.env, pay.env, missing.env] } }\n",
    "conf/web.env": "LEVEL=info\nEMPTY=\n# note\nTOKEN=hunter2\n",
    "pay.env": "PIN=1\nPIN=2\n",
    "missing.env.example": "KEY=\n",
  };
  const plan = { tiers: { pay: { files: ["pay.env"], services: [], secrets: [] } } };

  test("by name and by tier; an example stands for the file that is absent", () => {
    expect(selected({ envFiles: ["*.env"] }, files)).toEqual([
      "Env file 'web.env'",
      "Env file 'pay.env'",
      "Env file 'missing.env.example'",
    ]);
    expect(selected({ envFiles: ["tier:p*"] }, files, plan)).toEqual(["Env file 'pay.env'"]);
    expect(selected({ envFiles: ["*"], except: ["tier:pay", "missing.env"] }, files, plan)).toEqual([
      "Env file 'web.env'",
    ]);
  });

  test("are names, and values that are present or empty", () => {
    const assert = [
      { matches: "^[A-Z]{5,}$" },
      { path: "LEVEL", equals: "empty" },
      { path: "EMPTY", equals: "present" },
      { path: "TOKEN", absent: true },
      { path: "URL", present: true },
    ];
    expect(lintPolicy({ select: { envFiles: ["web.env"] }, assert: [...assert] }, { files })).toEqual([
      "conf/web.env:1:7-11 Env file 'web.env': 'LEVEL' must be 'empty'.",
      "conf/web.env:2:1-6 Env file 'web.env': 'EMPTY' must be 'present'.",
      "conf/web.env:4:1-6 Env file 'web.env': 'TOKEN' must not be set.",
      "conf/web.env:1:1-1 Env file 'web.env': 'URL' must be set.",
    ]);
  });

  test("that are examples have names alone", () => {
    const select = { envFiles: ["missing.env"] };
    expect(lintPolicy({ select, assert: { path: "KEY", equals: "present" } }, { files })).toEqual([]);
    expect(lintPolicy({ select, assert: { path: "KEY", absent: true } }, { files })).toHaveLength(1);
    expect(lintPolicy({ select, assert: { path: "PORT", present: true } }, { files })).toHaveLength(1);
  });
});

describe("what is not there is no fault", () => {
  const assert = { path: "internal", equals: true };

  test("of an external network, whose attributes stand elsewhere", () => {
    expect(lintPolicy({ select: { networks: ["*"] }, assert }, "networks: { line: { external: true } }\n")).toEqual([]);
    for (const own of ["networks: { line: }\n", "networks: { line: { external: false } }\n"])
      expect(lintPolicy({ select: { networks: ["*"] }, assert }, own)).toHaveLength(1);
  });

  test("of files that wait for a base file; what they say is", () => {
    const files = { "gpu.yaml": "services: { web: { privileged: true } }\n" };
    const find = (word: object) =>
      lintPolicy(
        { select: { services: ["*"] }, assert: { path: "privileged", ...word } },
        { files, use: ["gpu.yaml"] },
      );
    expect(find({ equals: false })).toHaveLength(1);
    expect(find({ absent: true })).toHaveLength(1);
    const missing = { select: { services: ["*"] }, assert: { path: "user", present: true } };
    expect(lintPolicy(missing, { files, use: ["gpu.yaml"] })).toEqual([]);
    const either = { anyOf: [{ path: "privileged", equals: false }, missing.assert] };
    expect(lintPolicy({ ...missing, assert: either }, { files, use: ["gpu.yaml"] })).toEqual([]);
  });
});
