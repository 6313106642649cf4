/** What becomes of files when the linter fixes them. */
import { describe, expect, test } from "vitest";
import { overlayDisk } from "../../src/files/overlay-disk.ts";
import { lint } from "../../src/lint-files.ts";
import { fixFiles, fixText } from "../support/fix-files.ts";
import { memoryDisk } from "../support/memory-disk.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const plan = {
  networks: {
    data: { internal: true, name: "store_data", subnet: "172.30.3.0/24" },
    edge: { internal: false },
  },
};
const networkRules = { "network-internal": "error", "network-name": "error", "network-subnet": "error" };
const service = "services:\n  db:\n    image: postgres:16.4\n    networks: [data]\n";

describe("a network of the plan", () => {
  test("gets what it lacks, below its own keys and comments", async () => {
    const text = `${service}networks:\n  data: # the wall\n    driver: bridge # default\n  # the end\n`;
    expect(await fixText({ files: text, plan, rules: networkRules })).toBe(
      `${service}networks:
  data: # the wall
    driver: bridge # default
    internal: true
    name: store_data
    ipam:
      config:
        - subnet: 172.30.3.0/24
  # the end
`,
    );
  });

  test.each([
    ["without a value", "  data:\n", "  data:\n    internal: true\n"],
    ["without a value, with a comment", "  data: # none\n", "  data: # none\n    internal: true\n"],
    ["with a null", "  data: ~ # none\n", "  data: { internal: true } # none\n"],
    ["with empty braces", "  data: {}\n", "  data: { internal: true }\n"],
    ["in braces", "  data: { driver: bridge }\n", "  data: { driver: bridge, internal: true }\n"],
    ["in narrow braces", "  data: {driver: bridge}\n", "  data: {driver: bridge, internal: true}\n"],
    ["with a comma at the end", "  data: { driver: bridge, }\n", "  data: { driver: bridge, internal: true }\n"],
    [
      "over several lines",
      "  data: {\n    driver: bridge\n  }\n",
      "  data: {\n    driver: bridge, internal: true\n  }\n",
    ],
    ["that is wrong", '  data: { internal: "false" }\n', "  data: { internal: true }\n"],
    ["that is wrong, with a comment", "  data:\n    internal: false # why\n", "  data:\n    internal: true # why\n"],
  ])("%s", async (_, before, after) => {
    const files = `${service}networks:\n${before}`;
    expect(await fixText({ files, plan, rules: { "network-internal": "error" } })).toBe(
      `${service}networks:\n${after}`,
    );
  });

  test.each(["{}", "~"])("gets one thing after the other where it is written as %s", async (nothing) => {
    const files = `${service}networks:\n  data: ${nothing}\n`;
    expect(await fixText({ files, plan, rules: networkRules })).toBe(
      files.replace(nothing, "{ internal: true, name: store_data, ipam: { config: [{ subnet: 172.30.3.0/24 }] } }"),
    );
  });

  test("keeps carriage returns, a byte order mark, and a last line without end", async () => {
    const files = `\ufeff${service}networks:\n  data:\n    driver: bridge`.replaceAll("\n", "\r\n");
    expect(await fixText({ files, plan, rules: { "network-internal": "error" } })).toBe(
      `${files}\r\n    internal: true`,
    );
  });

  test("is changed in the file whose value wins", async () => {
    const base = `${service}networks:\n  data: { internal: true }\n`;
    const files = { "compose.yaml": base, "compose.override.yaml": "networks:\n  data:\n    internal: false\n" };
    const fixed = await fixFiles({ files, plan, rules: { "network-internal": "error" } });
    expect(fixed.files).toEqual({
      "compose.yaml": base,
      "compose.override.yaml": "networks:\n  data:\n    internal: true\n",
    });
    expect(fixed.result).toMatchObject({ findings: [], fixes: { repaired: 1, refused: [] } });
  });

  test("is changed at its anchor when all who share that are to change", async () => {
    const shared = `x-net: &net\n  driver: bridge\n${service}    \nnetworks:\n  data: *net\n  audit: *net\n`;
    const both = { networks: { data: { internal: true }, audit: { internal: true } } };
    const rules = { "network-internal": "error" };
    expect(await fixText({ files: shared, plan: both, rules })).toBe(
      shared.replace("  driver: bridge\n", "  driver: bridge\n  internal: true\n"),
    );
    expect(await fixText({ files: shared, plan, rules })).toBe(shared);
  });

  test("is not changed at an anchor that others share through a merge key", async () => {
    const text = `x-net: &net\n  internal: false\n${service}networks:\n  data:\n    <<: *net\n  edge:\n    <<: *net\n`;
    expect(await fixText({ files: text, plan, rules: { "network-internal": "error" } })).toBe(text);
  });

  test("is not changed at an anchor where Compose would refuse the key", async () => {
    const text = `${service}    volumes: ["files:/a"]\nnetworks:\n  data: &local\n    driver: local\nvolumes:\n  files: *local\n`;
    const fixed = await fixFiles({ files: text, plan, rules: { "network-internal": "error" } });
    expect(fixed.files["compose.yaml"]).toBe(text);
    expect(fixed.result.findings).toHaveLength(1);
  });

  test("keeps a flag that a variable decides", async () => {
    const text = `${service}networks:\n  data:\n    internal: \${CLOSED:-false}\n`;
    expect(await fixText({ files: text, plan, rules: { "network-internal": "error" } })).toBe(text);
  });

  test("gets another subnet only where no address hangs on the old one", async () => {
    const rules = { "network-subnet": "error" };
    const network = "networks:\n  data:\n    ipam:\n      config:\n        - subnet: '10.0.0.0/24' # old\n";
    expect(await fixText({ files: service + network, plan, rules })).toBe(
      (service + network).replace("10.0.0.0/24", "172.30.3.0/24"),
    );
    const gateway = `${service}${network}          gateway: 10.0.0.1\n`;
    expect(await fixText({ files: gateway, plan, rules })).toBe(gateway);
    const fixed = service.replace("[data]", "{ data: { ipv4_address: 10.0.0.9 } }") + network;
    expect(await fixText({ files: fixed, plan, rules })).toBe(fixed);
  });

  test("in a project of several stacks changes only when it holds for all of them", async () => {
    const files = {
      "base.yaml": `${service}networks:\n  data: { driver: bridge }\n`,
      "open.yaml": "services:\n  db:\n    ports: ['5432']\n",
    };
    const stacks = { one: { files: ["base.yaml"] }, two: { files: ["base.yaml", "open.yaml"] } };
    const rules = { "network-internal": "error", "published-on-internal-only": "error" };
    const fixed = await fixFiles({ files, plan, rules, stacks });
    expect(fixed.files).toEqual(files);
    const alone = await fixFiles({ files, plan, rules: { "network-internal": "error" }, stacks });
    expect(alone.files["base.yaml"]).toContain("{ driver: bridge, internal: true }");
    expect(alone.result).toMatchObject({ findings: [], fixes: { repaired: 2 } });
  });
});

describe("env files", () => {
  const rules = { "env-file-form": "error" };
  const head = "services:\n  web:\n    image: web:1\n    env_file:";

  test.each([
    ["alone", " a.local # mine\n", " [{ path: a.local, required: false }] # mine\n"],
    ["in brackets", " [base.env, 'a.local']\n", " [base.env, { path: 'a.local', required: false }]\n"],
    ["in a list", "\n      - a.local\n", "\n      - path: a.local\n        required: false\n"],
    [
      "in a list with a comment",
      "\n      -   a.local   # mine\n      - base.env\n",
      "\n      -   path: a.local   # mine\n          required: false\n      - base.env\n",
    ],
  ])("%s get the long form", async (_, before, after) => {
    const files = { "compose.yaml": head + before, "a.local": "A=1\n", "base.env": "B=1\n" };
    expect((await fixFiles({ files, rules })).files).toEqual({ ...files, "compose.yaml": head + after });
  });

  test("that several services share through an anchor are changed once", async () => {
    const text = `x-env: &env\n  - a.local\nservices:\n  web: { image: web:1, env_file: *env }\n  api: { image: api:1, env_file: *env }\n`;
    const fixed = await fixFiles({ files: { "compose.yaml": text, "a.local": "A=1\n" }, rules });
    expect(fixed.files["compose.yaml"]).toBe(text.replace("- a.local", "- path: a.local\n    required: false"));
    expect(fixed.result).toMatchObject({ findings: [], fixes: { repaired: 2 } });
  });
});

describe("a variable that is set twice", () => {
  const rules = { "duplicate-env-key": "error" };
  const head = "services:\n  web:\n    image: web:1\n    environment:";

  test.each([
    [
      "in a list",
      "\n      - A=1 # dead\n      # keep\n      - B=2\n      - A=3\n",
      "\n      # keep\n      - B=2\n      - A=3\n",
    ],
    ["in brackets", " [A=1, B=2, A=3]\n", " [B=2, A=3]\n"],
    ["in brackets, over lines", " [\n      'A=1',\n      A=3\n    ]\n", " [\n      \n      A=3\n    ]\n"],
    ["three times", "\n      - A=1\n      - A=2\n      - A=3\n", "\n      - A=3\n"],
  ])("%s loses what is dead", async (_, before, after) => {
    expect(await fixText({ files: head + before, rules })).toBe(head + after);
  });

  test("keeps the line that wins in an env file, and what stands between", async () => {
    const files = {
      "compose.yaml": "services:\n  web:\n    image: web:1\n    env_file: [web.env]\n",
      "web.env": '# one\nexport A=1 # old\nM="two\nlines"\nM=2\nA=3',
    };
    expect((await fixFiles({ files, rules })).files["web.env"]).toBe("# one\nM=2\nA=3");
  });

  test("keeps a dead line that another one reads", async () => {
    const files = {
      "compose.yaml": "services:\n  web:\n    image: web:1\n    env_file: [web.env]\n",
      "web.env": "A=1\nB=$A\nA=3\n",
    };
    expect((await fixFiles({ files, rules })).files).toEqual(files);
  });
});

describe("version", () => {
  const rest = "services:\n  web:\n    image: web:1\n";
  const rules = { "obsolete-version": "error" };

  test.each([
    ["at the top", `version: "3"\n\n${rest}`, rest],
    ["below a comment", `# shop\nversion: "3" # old\n${rest}`, `# shop\n${rest}`],
    ["between blank lines", `x-a: 1\n\nversion: "3"\n\n${rest}`, `x-a: 1\n\n${rest}`],
    ["at the end, without line end", `${rest}version: "3"`, rest.trimEnd()],
    ["behind a byte order mark", `\ufeffversion: "3"\n${rest}`, `\ufeff${rest}`],
    ["behind a byte order mark, above a blank line", `\ufeffversion: "3"\n\n${rest}`, `\ufeff${rest}`],
    [
      "in braces",
      `{ version: "3", services: { web: { image: web:1 } } }\n`,
      "{ services: { web: { image: web:1 } } }\n",
    ],
    [
      "last in braces",
      `{ services: { web: { image: web:1 } }, version: "3" }\n`,
      "{ services: { web: { image: web:1 } } }\n",
    ],
  ])("%s goes", async (_, before, after) => {
    expect(await fixText({ files: before, rules })).toBe(after);
  });
});

describe("no-new-privileges", () => {
  const rules = { "no-new-privileges": "error" };

  test.each([
    ["is added", "", "    security_opt:\n      - no-new-privileges:true\n"],
    [
      "joins a list",
      "    security_opt:\n    - label:disable\n",
      "    security_opt:\n    - label:disable\n    - no-new-privileges:true\n",
    ],
    [
      "joins brackets",
      "    security_opt: [label:disable]\n",
      "    security_opt: [label:disable, no-new-privileges:true]\n",
    ],
    ["fills empty brackets", "    security_opt: []\n", "    security_opt: [no-new-privileges:true]\n"],
    [
      "is not set against what is written",
      "    security_opt: ['no-new-privileges:false']\n",
      "    security_opt: ['no-new-privileges:false']\n",
    ],
  ])("%s", async (_, before, after) => {
    const head = "services:\n  web:\n    image: web:1\n";
    expect(await fixText({ files: head + before, rules })).toBe(head + after);
  });

  test("is indented as the file's entries are, whatever comments and lists do", async () => {
    const files = "services:\n    web:\n # odd\n        image: web:1\n        tmpfs:\n         - /run\n";
    expect(await fixText({ files, rules })).toBe(
      `${files}        security_opt:\n            - no-new-privileges:true\n`,
    );
  });

  test("is added to the service that others extend, and so to them", async () => {
    const text = "services:\n  base:\n    image: web:1\n  web:\n    extends: base\n";
    const fixed = await fixFiles({ files: text, rules });
    expect(fixed.result.findings).toEqual([]);
    expect(fixed.files["compose.yaml"]?.match(/no-new-privileges/g)?.length).toBeLessThanOrEqual(2);
  });
});

describe("unsafe fixes", () => {
  const ports = { "port-all-interfaces": "error" };
  const tags = { "image-tag": "error" };
  const head = "services:\n  web:\n    image: web:1\n    ports:";

  test.each([
    ["short", " [80:80]\n", ' ["127.0.0.1:80:80"]\n'],
    ["quoted", "\n      - '80:80' # open\n", "\n      - '127.0.0.1:80:80' # open\n"],
    ["with a variable", ' ["${PORT:-80}:80"]\n', ' ["127.0.0.1:${PORT:-80}:80"]\n'],
    ["a range", ' ["80-82:80-82/udp"]\n', ' ["127.0.0.1:80-82:80-82/udp"]\n'],
    ["on 0.0.0.0", ' ["0.0.0.0:80:80"]\n', ' ["127.0.0.1:80:80"]\n'],
    ["on all of IPv6, which it keeps", ' ["[::]:80:80"]\n', ' ["[::1]:80:80"]\n'],
    [
      "long",
      "\n      - target: 80\n        published: '80'\n",
      "\n      - target: 80\n        published: '80'\n        host_ip: 127.0.0.1\n",
    ],
    ["long in braces", " [{ target: 80, published: 80 }]\n", " [{ target: 80, published: 80, host_ip: 127.0.0.1 }]\n"],
  ])("a port %s gets an address", async (_, before, after) => {
    expect(await fixText({ files: head + before, rules: ports, fix: "unsafe" })).toBe(head + after);
    expect(await fixText({ files: head + before, rules: ports, fix: "safe" })).toBe(head + before);
  });

  test("an image takes the version that the others have, if they agree on one", async () => {
    const text = "services:\n  a: { image: redis:7.2 }\n  b: { image: redis }\n  c: { image: 'redis:latest' }\n";
    const fixed = text.replace("redis }", "redis:7.2 }").replace("'redis:latest'", "'redis:7.2'");
    expect(await fixText({ files: text, rules: tags, fix: "unsafe" })).toBe(fixed);
    for (const others of ["  d: { image: redis:6 }\n", "  d: { image: redis:6 }\n  e: { image: redis:7.2 }\n"]) {
      const unclear = text + others;
      expect(await fixText({ files: unclear, rules: tags, fix: "unsafe" })).toBe(unclear);
    }
    const unlike = "  d: { image: redis:alpine }\n  e: { image: redis, build: . }\n  f: { image: nginx:1 }\n";
    expect(await fixText({ files: text + unlike, rules: tags, fix: "unsafe" })).toBe(fixed + unlike);
    const variable = text
      .replace("image: redis }", 'image: "${IMAGE:-redis}" }')
      .replace("'redis:latest'", "redis:7.2");
    expect(await fixText({ files: variable, rules: tags, fix: "unsafe" })).toBe(variable);
  });
});

describe("a plugin's fix", () => {
  const folder = temporaryDirectory();
  const plugin = `export const rules = { both: {
    meta: { summary: "Require both", category: "security", fixable: "safe", messages: { lacking: "Lacks it." } },
    create: ({ report }) => ({
      service(service) {
        const set = (key, value) => ({ kind: "set", in: service, keys: [key], value });
        const edits = [set("init", true), set("user", "1000:1000")];
        const fix = { description: "Set both.", edits };
        if (!service.tree.entries.has("init")) report({ at: service, messageId: "lacking", fix });
      },
    }),
  }, fragile: {
    meta: { summary: "Fail", category: "security", messages: {} },
    create: () => ({
      service({ tree }) {
        if (tree.file.text.includes("fragile") && tree.entries.has("init")) throw new Error("No such luck.");
      },
    }),
  } };`;
  const rules = { "house/both": "error", "house/fragile": "error" };
  const config = { root: true, plugins: ["./house.mjs"], rules };

  test.each([
    ["has its edits made together", "root", 'user: "1000:1000"\n    init: true'],
    ["has none made when one has no place", "${ID}", undefined],
    ["is left out when another rule fails over it", "root # fragile", undefined],
  ])("%s", async (_, user, after) => {
    const text = `services:\n  web:\n    image: web:1\n    user: ${user}\n`;
    writeFiles(folder, { "house.mjs": plugin, ".pmovesrc.json": JSON.stringify(config), "compose.yaml": text });
    const { fixes, failures } = await lint({ cwd: folder, fix: "safe" });
    expect(failures).toEqual([]);
    expect(fixes?.files.map((file) => file.after)).toEqual(after === undefined ? [] : [expect.stringContaining(after)]);
  });
});

describe("suggestions", () => {
  const files =
    "services:\n  web:\n    image: web:1\n    networks: [in]\n    ports:\n      - '80'\n    tty: true\nnetworks:\n  in:\n    internal: true\n";
  const rules = { "published-on-internal-only": "error" };

  test("are never made", async () => {
    expect(await fixText({ files, rules, fix: "unsafe" })).toBe(files);
  });

  test("are tried, and shown with the text that they would leave out", async () => {
    const { result } = await fixFiles({ files, rules, triesFixes: true });
    expect(result.fixes).toBeUndefined();
    const [fix] = result.findings.map((finding) => finding.fix);
    const [replacement] = fix?.replacements ?? [];
    expect(fix).toMatchObject({ safety: "suggestion", description: expect.stringContaining("Remove `ports`") });
    expect(replacement?.text).toBe("");
    expect(files.slice(replacement?.at.start, replacement?.at.end)).toBe("    ports:\n      - '80'\n");
  });
});

describe("what is left alone", () => {
  test("a finding that a comment suppresses", async () => {
    const files = `# pmoves-lint-disable-next-line obsolete-version -- an old tool wants it\nversion: "3"\nservices:\n  web:\n    image: web:1\n`;
    expect(await fixText({ files, rules: { "obsolete-version": "error" } })).toBe(files);
  });

  test("a file that is not to be written over, with the reason", async () => {
    const disk = {
      ...memoryDisk({ "/shop/compose.yaml": "version: '3'\nservices:\n  web:\n    image: web:1\n" }),
      refuseReplacing: () => "is a symbolic link",
    };
    const { findings, fixes } = await lint({ cwd: "/shop", disk, fix: "safe" });
    expect(findings.map(({ rule }) => rule)).toEqual(["obsolete-version"]);
    expect(fixes).toEqual({
      files: [],
      repaired: 0,
      refused: [{ path: "/shop/compose.yaml", reason: "is a symbolic link" }],
    });
  });

  test("a file that is not written in UTF-8", async () => {
    const memory = memoryDisk({
      "/shop/compose.yaml": "services:\n  web:\n    image: web:1\n    env_file: [web.env]\n",
    });
    const text = "A=1 # \ufffd\nA=2\n";
    const disk = overlayDisk(memory, new Map([["/shop/web.env", { text, invalidAt: text.indexOf("\ufffd") }]]));
    const { fixes } = await lint({ cwd: "/shop", disk, fix: "safe" });
    expect(fixes).toEqual({
      files: [],
      repaired: 0,
      refused: [{ path: "/shop/web.env", reason: "is not written in UTF-8" }],
    });
  });
});
