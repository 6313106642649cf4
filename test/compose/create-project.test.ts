import { describe, expect, test } from "vitest";
import { projectOf, serviceOf, written } from "../support/resolve.ts";

describe("environment", () => {
  test("a list's items have a place for the name and one for the value", () => {
    const { environment } = serviceOf("services: {web: {image: x, environment: ['A=1', \"B=${X:-two}\"]}}");
    const a = environment.get("A");
    const b = environment.get("B");
    expect(a).toMatchObject({ name: "A", value: "1", source: "environment", path: "services.web.environment.A" });
    expect([a?.at, a?.nameAt, a?.text?.at].map((at) => at && written(at))).toEqual(["'A=1'", "A", "1"]);
    expect([b?.nameAt, b?.text?.at].map((at) => at && written(at))).toEqual(["B", "${X:-two}"]);
    expect(b?.text?.template).toMatchObject({ text: "${X:-two}", references: [{ name: "X", start: 0, end: 9 }] });
    expect(b?.text && written(b.text.within(5, 8))).toBe("two");
  });

  test("a mapping's entry reaches from its key to its value", () => {
    const { environment } = serviceOf(
      'services:\n  web:\n    image: x\n    environment:\n      A:   "1"\n      B: 010\n',
    );
    const a = environment.get("A");
    expect([a?.at, a?.nameAt, a?.text?.at].map((at) => at && written(at))).toEqual(['A:   "1"', "A", '"1"']);
    expect(environment.get("B")).toMatchObject({ value: "8", text: { template: { text: "8" } } });
  });

  test("a bare name takes the project's value, or removes the variable", () => {
    const { environment } = serviceOf("services: {web: {image: x, environment: [A, B]}}", { env: { A: "shell" } });
    expect(environment.get("A")).toMatchObject({ value: "shell" });
    expect(environment.get("A")?.text).toBeUndefined();
    expect(environment.get("B")).toMatchObject({ value: null });
    const mapping = serviceOf("services: {web: {image: x, environment: {A: , B: }}}", { env: { A: "shell" } });
    expect(mapping.environment.get("A")).toMatchObject({ value: "shell" });
    expect(mapping.environment.get("A")?.text).toBeUndefined();
    expect(mapping.environment.get("B")).toMatchObject({ value: null });
  });

  test("what an override replaced is hidden, with its own place", () => {
    const service = serviceOf(
      {
        "compose.yaml": "services: {web: {image: x, environment: {A: base, B: kept}}}",
        "compose.override.yaml": "services: {web: {environment: [A=over]}}",
      },
      {},
    );
    const a = service.environment.get("A");
    expect(a).toMatchObject({ value: "over", at: { file: { path: "/app/compose.override.yaml" } } });
    expect(a?.hides.map(({ value, at }) => [value, at.file.path])).toEqual([["base", "/app/compose.yaml"]]);
    expect(a?.hides.map(({ nameAt, text }) => [written(nameAt), text && written(text.at)])).toEqual([["A", "base"]]);
    const b = service.environment.get("B");
    expect(b?.text && written(b.text.at)).toBe("kept");
  });

  test("a repeated name in one list is hidden too", () => {
    const { environment } = serviceOf("services: {web: {image: x, environment: [A=1, B=2, A=3]}}");
    expect(environment.get("A")).toMatchObject({ value: "3", hides: [{ value: "1" }] });
  });
});

describe("env files", () => {
  const files = {
    "compose.yaml":
      "services: {web: {image: x, env_file: [a.env, {path: b.env, required: false}], environment: [C=own]}}",
    "a.env": 'A=1\nA=2\nB="q ${A}"\n',
    "b.env": "B=later\nC=hidden\n",
  };

  test("a later file wins over an earlier one, and environment over both", () => {
    const { variables, envFiles } = serviceOf(files);
    const seen = [...variables.values()].map(({ name, value, source, envFile }) => [
      name,
      value,
      source,
      envFile?.file,
    ]);
    expect(seen).toEqual([
      ["A", "2", "env-file", "/app/a.env"],
      ["B", "later", "env-file", "/app/b.env"],
      ["C", "own", "environment", undefined],
    ]);
    expect(variables.get("A")?.hides.map(({ value }) => value)).toEqual(["1"]);
    expect(variables.get("B")?.hides.map(({ value, source }) => [value, source])).toEqual([["q 2", "env-file"]]);
    expect(variables.get("C")?.hides.map(({ value }) => value)).toEqual(["hidden"]);
    expect(envFiles.map(({ isShortForm, required, state, file }) => [isShortForm, required, state, file])).toEqual([
      [true, true, "present", "/app/a.env"],
      [false, false, "present", "/app/b.env"],
    ]);
  });

  test("names and values have places in the env file", () => {
    const { variables } = serviceOf(files);
    const hidden = variables.get("B")?.hides[0];
    expect(hidden && [written(hidden.nameAt), written(hidden.at), hidden.text && written(hidden.text.at)]).toEqual([
      "B",
      'B="q ${A}"',
      '"q ${A}"',
    ]);
    expect(hidden?.text && written(hidden.text.within(2, 6))).toBe("${A}");
  });

  test("a reference keeps the path as written", () => {
    const [short, long] = serviceOf({
      "compose.yaml": "services: {web: {image: x, env_file: ['${D:-.}/a.env', {path: ./b.env}]}}",
      "a.env": "",
      "b.env": "",
    }).envFiles;
    expect(short?.text.value).toBe("/app/a.env");
    expect(short?.text.template.text).toBe("${D:-.}/a.env");
    expect(short && written(short.text.within(0, 7))).toBe("${D:-.}");
    expect(long && [written(long.at), long.text.template.text]).toEqual(["./b.env", "./b.env"]);
  });

  test("an example stands for an absent file when asked, and its values are unknown", () => {
    const given = {
      "compose.yaml": "services: {web: {image: x, env_file: a.env}}",
      "a.env.example": "KEY=sample\nOTHER\n",
    };
    const service = serviceOf(given, { exampleEnvFiles: true });
    expect(service.envFiles[0]).toMatchObject({ state: "example", content: { isExample: true, file: "/app/a.env" } });
    expect(service.variables.get("KEY")).toMatchObject({ value: undefined, text: { value: "sample" } });
    expect([...service.variables.keys()]).toEqual(["KEY", "OTHER"]);
    expect(projectOf(given, { exampleEnvFiles: true }).problems).toEqual([]);
    expect(projectOf(given).problems.map(({ kind, at }) => [kind, written(at)])).toEqual([
      ["env-file-missing", "a.env"],
    ]);
    expect(serviceOf(given).envFiles[0]?.state).toBe("missing");
  });

  test("a file that many services read is one, and what is wrong with it is said once", () => {
    const project = projectOf({
      "compose.yaml": "services: {a: {image: x, env_file: e.env}, b: {image: x, env_file: e.env}}",
      "e.env": "A=1\nB C=2\n",
      ".env": "TAG=1\n",
    });
    expect(project.services.get("a")?.envFiles[0]?.content).toBe(project.services.get("b")?.envFiles[0]?.content);
    expect(project.problems.map(({ kind, at }) => [kind, written(at)])).toEqual([["env-file-syntax", "B C"]]);
    expect([...project.envFiles.keys()]).toEqual(["/app/.env", "/app/e.env"]);
  });
});

describe("ports and mounts", () => {
  test("short forms keep their text and give each part its place", () => {
    const { ports } = serviceOf('services: {web: {image: x, ports: ["${IP:-127.0.0.1}:8080:80/udp", 90]}}');
    expect(ports).toMatchObject([
      {
        hostIp: "127.0.0.1",
        published: "8080",
        target: 80,
        protocol: "udp",
        text: { template: { references: [{ name: "IP" }] } },
      },
      { target: 90, protocol: "tcp" },
    ]);
    expect(ports[1]?.published).toBeUndefined();
    expect(ports.map(({ at }) => written(at))).toEqual(['"${IP:-127.0.0.1}:8080:80/udp"', "90"]);
  });

  test("a range is several ports at one place", () => {
    const { ports } = serviceOf('services: {web: {image: x, ports: ["8000-8001:80-81"]}}');
    expect(ports.map(({ published, target, at }) => [published, target, written(at)])).toEqual([
      ["8000", 80, '"8000-8001:80-81"'],
      ["8001", 81, '"8000-8001:80-81"'],
    ]);
  });

  test("a mount's source is absolute, and its place is the part that names it", () => {
    const { volumes } = serviceOf(
      'services: {web: {image: x, volumes: ["${DIR:-./data}:/data:ro", v:/v, "vol:/x"]}}\nvolumes: {vol: }',
    );
    expect(volumes).toMatchObject([
      { type: "bind", source: { value: "/app/data" }, target: "/data", readOnly: true },
      { type: "volume", target: "v:/v", readOnly: false },
      { type: "volume", source: { value: "vol" }, target: "/x" },
    ]);
    const [bind, , named] = volumes;
    expect(bind?.source && written(bind.source.at)).toBe("${DIR:-./data}");
    expect(bind?.source && written(bind.source.within(7, 13))).toBe("./data");
    expect(named?.source && written(named.source.at)).toBe("vol");
  });
});

describe("networks", () => {
  const text = `
services:
  web: {image: x, networks: {back: {aliases: [w]}}}
  db: {image: x}
  job: {image: x, network_mode: none, profiles: [jobs]}
networks:
  back: {internal: true, name: shared, ipam: {config: [{subnet: 10.0.0.0/24}]}}
`;

  test("a service joins what it names, or the implicit default", () => {
    const { services, networks } = projectOf(text);
    expect(services.get("web")?.networks).toMatchObject([
      { key: "back", isImplicit: false, aliases: [{ value: "w" }] },
    ]);
    expect(services.get("db")?.networks).toMatchObject([{ key: "default", isImplicit: true }]);
    expect(services.get("job")).toMatchObject({ enabled: false, networks: [], networkMode: { value: "none" } });
    expect(services.get("db")?.networks[0]?.network).toBe(networks.get("default"));
    expect(
      [...networks.values()].map(({ key, name, isImplicit, members }) => [key, name, isImplicit, members]),
    ).toEqual([
      ["back", "shared", false, ["web"]],
      ["default", "app_default", true, ["db"]],
    ]);
  });

  test("attributes have their places", () => {
    const back = projectOf(text).networks.get("back");
    expect(back && written(back.at)).toBe("back");
    expect(back?.nameText && written(back.nameText.at)).toBe("shared");
    expect(back?.internal).toMatchObject({ value: true, path: "networks.back.internal" });
    expect(back?.subnets.map(({ value, at, path }) => [value, written(at), path])).toEqual([
      ["10.0.0.0/24", "10.0.0.0/24", "networks.back.ipam.config.0.subnet"],
    ]);
    expect(projectOf(text).networks.get("default")?.nameText).toBeUndefined();
  });

  test("an undeclared network is attached without a network", () => {
    const project = projectOf("services: {web: {image: x, networks: [lost]}}");
    expect(project.services.get("web")?.networks).toMatchObject([{ key: "lost" }]);
    expect(project.services.get("web")?.networks[0]?.network).toBeUndefined();
    expect(project.problems.map(({ kind, at, subject }) => [kind, written(at), subject])).toEqual([
      ["network-undeclared", "lost", "lost"],
    ]);
  });
});

describe("the rest of a service", () => {
  test("dependencies, said and implied", () => {
    const { dependsOn } = serviceOf(`
services:
  web: {image: x, depends_on: {a: {condition: service_healthy, required: false}}, links: ["b:alias"], pid: "service:a", volumes_from: [c]}
  a: {image: x}
  b: {image: x}
  c: {image: x}
`);
    expect(
      dependsOn.map(({ service, condition, required, isImplied, at }) => [
        service,
        condition,
        required,
        isImplied,
        written(at),
      ]),
    ).toEqual([
      ["a", "service_healthy", false, false, "a"],
      ["b", "service_started", true, true, '"b:alias"'],
      ["c", "service_started", true, true, "c"],
    ]);
  });

  test("commands, labels, hosts, devices, secrets and flags", () => {
    const service = serviceOf(`
services:
  web:
    image: img:1
    container_name: ab
    command: run it
    entrypoint: [sh, -c]
    healthcheck: {test: [CMD, a], disable: true}
    labels: {l: "1"}
    extra_hosts: {h: 1.1.1.1}
    devices: ["/dev/a:/dev/b"]
    secrets: [s]
    configs: [{source: c}]
    privileged: "\${YES:-true}"
    build: {context: ./src, dockerfile: D, args: {ARG: v}}
    cap_add: [ALL]
secrets: {s: {file: ./s.txt}}
configs: {c: {content: x}}
`);
    expect(service).toMatchObject({
      image: { value: "img:1", path: "services.web.image" },
      containerName: { value: "ab" },
      command: { parts: [{ value: "run it" }] },
      entrypoint: { parts: [{ value: "sh" }, { value: "-c", path: "services.web.entrypoint.1" }] },
      healthcheck: { test: { parts: [{ value: "CMD" }, { value: "a" }] }, disable: { value: true } },
      extraHosts: [{ value: "h=1.1.1.1" }],
      devices: [{ value: "/dev/a:/dev/b" }],
      secrets: [{ value: "s" }],
      configs: [{ value: "c" }],
      privileged: { value: true },
      build: { context: { value: "/app/src", template: { text: "./src" } }, dockerfile: { value: "D" } },
      capAdd: [{ value: "ALL" }],
    });
    expect(service.labels.get("l")).toMatchObject({ value: "1" });
    expect(service.build?.args.get("ARG")).toMatchObject({ value: "v", source: "build-args" });
    expect(service.privileged && written(service.privileged.at)).toBe('"${YES:-true}"');
    expect(written(service.at)).toBe("web");
  });

  test("what comes through an anchor says how", () => {
    const { image } = serviceOf("x-base: &base {image: img}\nservices: {web: {<<: *base}}");
    expect(image?.via).toMatchObject([{ by: "merge-key" }]);
    expect(image && written(image.at)).toBe("img");
  });

  test("keys that JavaScript treats in a special way are names like others", () => {
    const { environment } = serviceOf(
      "services: {web: {image: x, environment: {__proto__: a, constructor: b, '1': c}}}",
    );
    expect([...environment.keys()]).toEqual(["__proto__", "constructor", "1"]);
  });
});

describe("resources", () => {
  test("volumes, secrets and configs", () => {
    const project = projectOf(`
services: {web: {image: x}}
volumes: {data: {driver: nfs}, ext: {external: true}}
secrets: {s: {file: ./s.txt}, e: {environment: TOKEN}}
configs: {c: {file: /etc/c}}
`);
    expect(project.volumes.get("data")).toMatchObject({ name: "app_data", driver: { value: "nfs" } });
    expect(project.volumes.get("ext")).toMatchObject({ name: "ext", external: { value: true } });
    expect(project.secrets.get("s")).toMatchObject({ file: { value: "/app/s.txt", template: { text: "./s.txt" } } });
    expect(project.secrets.get("e")).toMatchObject({ environment: { value: "TOKEN" } });
    expect(project.configs.get("c")).toMatchObject({ file: { value: "/etc/c" } });
  });

  test("no file at all is still a project with a place", () => {
    const project = projectOf({});
    expect(project.services.size).toBe(0);
    expect(project.problems).toHaveLength(1);
    expect(project.at).toMatchObject({ start: 0, end: 0 });
  });
});

test("a bare name that only the example of `.env` holds has an unknown value", () => {
  const files = {
    "compose.yaml": "services: {web: {image: 'x:${TAG}', environment: [KEY, OTHER]}}",
    ".env.example": "KEY=sample\nTAG=1\n",
  };
  const { environment } = serviceOf(files, { exampleEnvFiles: true });
  expect(environment.get("KEY")?.value).toBeUndefined();
  expect(environment.get("OTHER")?.value).toBeNull();
  expect(serviceOf(files).environment.get("KEY")?.value).toBeNull();
  expect(projectOf(files, { exampleEnvFiles: true }).problems).toEqual([]);
});
