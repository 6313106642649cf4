import { describe, expect, test } from "vitest";
import { discoverProject, hasDefaultName, type ProjectSetup } from "../../src/compose/discover.ts";
import type { Problem } from "../../src/compose/problem.ts";
import type { ResolveRequest } from "../../src/compose/request.ts";
import { createSources } from "../../src/compose/sources.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { pointed } from "../support/plain.ts";
import { configOf, problemsOf } from "../support/resolve.ts";

type Files = Readonly<Record<string, string>>;

function discover(
  files: Files,
  request: Partial<ResolveRequest> = {},
): { setup: ProjectSetup; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const sources = createSources(memoryFiles(files));
  const setup = discoverProject({ cwd: "/app", ...request }, sources, (problem) => problems.push(problem));
  return { setup, problems };
}

function filesOf(files: Files, request: Partial<ResolveRequest> = {}): readonly string[] {
  return discover(files, request).setup.files.map(({ path }) => path);
}

const project = "services: {a: {image: x}}";

describe("Compose files", () => {
  test("default names in Compose's order, with an override of any name", () => {
    expect(filesOf({ "/app/docker-compose.yml": project, "/app/compose.override.yaml": project })).toEqual([
      "/app/docker-compose.yml",
      "/app/compose.override.yaml",
    ]);
  });

  test("the ignored of two is pointed out", () => {
    const { setup, problems } = discover({ "/app/compose.yml": project, "/app/docker-compose.yaml": project });
    expect(setup.files.map(({ path }) => path)).toEqual(["/app/compose.yml"]);
    expect(problems).toMatchObject([{ severity: "warning", at: { file: { path: "/app/docker-compose.yaml" } } }]);
  });

  test("the nearest folder upwards that has one", () => {
    const { setup } = discover({ "/app/compose.yaml": project, "/app/sub/x": "" }, { cwd: "/app/sub" });
    expect(setup).toMatchObject({ directory: "/app", name: "app" });
  });

  test("COMPOSE_FILE of the shell or .env, but not with named files", () => {
    const files = { "/app/.env": "COMPOSE_FILE=a.yaml:sub/b.yaml", "/app/a.yaml": project, "/app/sub/b.yaml": project };
    expect(filesOf(files)).toEqual(["/app/a.yaml", "/app/sub/b.yaml"]);
    expect(filesOf(files, { env: { COMPOSE_FILE: "c.yaml,d.yaml", COMPOSE_PATH_SEPARATOR: "," } })).toEqual([
      "/app/c.yaml",
      "/app/d.yaml",
    ]);
    expect(filesOf(files, { files: ["x.yaml"] })).toEqual(["/app/x.yaml"]);
  });

  test("none is an error at the folder", () => {
    const { problems } = discover({ "/app/x": "" });
    expect(problems).toMatchObject([{ severity: "error", at: { file: { path: "/app" } } }]);
  });

  test("a named file that is absent", () => {
    expect(problemsOf({ "compose.yaml": project }, { files: ["lost.yaml"] })).toHaveLength(1);
  });

  test("hasDefaultName tells found files from named ones", () => {
    expect(hasDefaultName("/app/compose.yml")).toBe(true);
    expect(hasDefaultName("/app/my-compose.yml")).toBe(false);
  });
});

describe("environment", () => {
  test("the shell wins over env files, a later one over an earlier, and losers are kept", () => {
    const files = { "/app/compose.yaml": project, "/app/a.env": "X=a\nY=a\nZ=a", "/app/b.env": "X=b\nY=b" };
    const { setup } = discover(files, { env: { X: "" }, envFiles: ["a.env", "b.env"] });
    const { variables } = setup.environment;
    expect(variables.get("X")).toMatchObject({
      value: "",
      source: "shell",
      hides: [
        { value: "b", source: "env-file" },
        { value: "a", source: "env-file" },
      ],
    });
    expect(variables.get("Y")).toMatchObject({ value: "b", at: { file: { path: "/app/b.env" }, start: 4, end: 5 } });
    expect(variables.get("Z")).toMatchObject({ value: "a", hides: [] });
  });

  test("variables of an env file see the shell first, then the file", () => {
    const { setup } = discover(
      { "/app/compose.yaml": project, "/app/.env": "V=file\nW=${V}\nU=${W}" },
      { env: { V: "shell" } },
    );
    expect(setup.environment.lookup("U")).toBe("shell");
  });

  test("both the current folder's and the project's .env are read, the current one first", () => {
    const files = { "/app/compose.yaml": project, "/app/.env": "A=up\nB=up", "/app/sub/.env": "A=here" };
    const { lookup } = discover(files, { cwd: "/app/sub" }).setup.environment;
    expect([lookup("A"), lookup("B")]).toEqual(["here", "up"]);
  });

  test("a named env file must be there, .env need not; COMPOSE_ENV_FILES names some", () => {
    expect(discover({ "/app/compose.yaml": project }).problems).toEqual([]);
    const { problems } = discover({ "/app/compose.yaml": project }, { env: { COMPOSE_ENV_FILES: "lost.env" } });
    expect(problems).toMatchObject([{ kind: "env-file-missing", subject: "/app/lost.env" }]);
    const ignored = { "/app/compose.yaml": project, "/app/.env": "A=1" };
    expect(discover(ignored, { env: { COMPOSE_DISABLE_ENV_FILE: "1" } }).setup.environment.lookup("A")).toBeUndefined();
  });

  test("what is wrong in .env stands in .env", () => {
    const { problems } = discover({ "/app/compose.yaml": project, "/app/.env": "A B=1\nC=${D:?}\n" });
    expect(problems.map((problem) => [problem.kind, pointed(problem)[0]])).toEqual([
      ["env-file-syntax", "A B"],
      ["required-variable", "${D:?}"],
    ]);
  });

  test("an example stands for an absent .env, for references without default only, and only when asked to", () => {
    const files = { "compose.yaml": "services: {a: {image: '${A}${A:-d}${A:?}$A'}}", ".env.example": "A=x" };
    expect(configOf(files, { exampleEnvFiles: true }).config).toMatchObject({ services: { a: { image: "xdxx" } } });
    expect(problemsOf(files, { exampleEnvFiles: true })).toEqual([]);
    expect(problemsOf(files)).toContain("required-variable: ${A:?}");
    const present = { ...files, ".env": "B=1" };
    expect(problemsOf(present, { exampleEnvFiles: true })).toContain("required-variable: ${A:?}");
  });
});

describe("name", () => {
  const nameOf = (text: string, request: Partial<ResolveRequest> = {}, env = ""): string =>
    discover({ "/app/My App/compose.yaml": text, "/app/My App/.env": env }, { cwd: "/app/My App", ...request }).setup
      .name;

  test("the option, then the variable, then the last name of the files, then the folder", () => {
    expect(nameOf(project)).toBe("myapp");
    expect(nameOf(`name: One\n${project}\n---\nname: Two.Two`)).toBe("twotwo");
    expect(nameOf("name: one", {}, "COMPOSE_PROJECT_NAME=env")).toBe("env");
    expect(nameOf("name: one", { env: { COMPOSE_PROJECT_NAME: "shell" } }, "COMPOSE_PROJECT_NAME=env")).toBe("shell");
    expect(nameOf("name: one", { projectName: "given" }, "COMPOSE_PROJECT_NAME=env")).toBe("given");
    expect(nameOf("name: ${A}-x", { env: { A: "a" } })).toBe("a-x");
  });

  test("it is a variable for the files", () => {
    const { setup } = discover({ "/app/compose.yaml": "name: n" });
    expect(setup.environment.lookup("COMPOSE_PROJECT_NAME")).toBe("n");
  });

  test("a given name that is no name, and a written one that comes to nothing", () => {
    expect(problemsOf(project, { projectName: "Bad" })).toHaveLength(1);
    expect(problemsOf(`name: "..."\n${project}`)).toEqual(['compose-schema: "..."']);
    expect(problemsOf({ "compose.yaml": project, ".env": "COMPOSE_PROJECT_NAME=A.B" })).toEqual([
      "compose-schema: COMPOSE_PROJECT_NAME",
    ]);
  });
});

describe("profiles", () => {
  test("the option, then COMPOSE_PROFILES, then one empty name", () => {
    const files = { "/app/compose.yaml": project, "/app/.env": "COMPOSE_PROFILES=a, b" };
    expect(discover(files, { profiles: ["c"] }).setup.profiles).toEqual(["c"]);
    expect(discover(files).setup.profiles).toEqual(["a", "b"]);
    expect(discover({ "/app/compose.yaml": project }).setup.profiles).toEqual([""]);
  });
});
