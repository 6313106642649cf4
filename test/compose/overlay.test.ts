import { describe, expect, test } from "vitest";
import { projectOf, resolveInline } from "../support/resolve.ts";

const overlay = "services: {web: {networks: [back], volumes: ['data:/d'], depends_on: [db], secrets: [s]}}";

describe("an overlay", () => {
  test("waits for its base file, and is not blamed for what that holds", () => {
    const project = projectOf({ "gpu.yaml": overlay }, { files: ["gpu.yaml"] });
    expect(project.isOverlay).toBe(true);
    expect(project.problems).toEqual([]);
  });

  test("is still refused where Compose refuses it", () => {
    const { problems } = resolveInline({ "gpu.yaml": overlay }, { files: ["gpu.yaml"] });
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(
      new Set([
        "service-without-image",
        "network-undeclared",
        "volume-undeclared",
        "secret-undeclared",
        "dependency-undefined",
      ]),
    );
  });

  test("is blamed for its own mistakes", () => {
    const project = projectOf({ "gpu.yaml": "services: {web: {scale: -1}}" }, { files: ["gpu.yaml"] });
    expect(project.problems.map(({ kind }) => kind)).toEqual(["compose-consistency"]);
  });
});

describe("no overlay", () => {
  test.each([
    ["a file of a default name", { "compose.yaml": overlay }, {}],
    ["a file of a default name that is named", { "docker-compose.yml": overlay }, { files: ["docker-compose.yml"] }],
    [
      "an overlay over a file of a default name",
      { "compose.yaml": "services: {}", "gpu.yaml": overlay },
      { files: ["compose.yaml", "gpu.yaml"] },
    ],
    [
      "services with images and undeclared networks",
      { "a.yaml": "services: {web: {image: x, networks: [back]}}" },
      { files: ["a.yaml"] },
    ],
    [
      "a service without image that no profile enables",
      { "a.yaml": "services: {web: {profiles: [p], networks: [n]}, api: {image: x}}" },
      { files: ["a.yaml"] },
    ],
  ])("%s", (_title, files, request) => {
    expect(projectOf(files, request).isOverlay).toBe(false);
  });

  test("an extends whose base has the image", () => {
    const files = {
      "a.yaml": "services: {web: {extends: {file: base.yaml, service: b}}}",
      "base.yaml": "services: {b: {image: x}}",
    };
    expect(projectOf(files, { files: ["a.yaml"] })).toMatchObject({ isOverlay: false, problems: [] });
  });
});
