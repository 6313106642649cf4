import { describe, expect, test } from "vitest";
import { discover, leaveOutOthers } from "../../src/files/discover.ts";
import { memoryDisk } from "../support/memory-disk.ts";

const disk = memoryDisk(
  Object.fromEntries(
    [
      "/shop/compose.yaml",
      "/shop/docker-compose.override.yml",
      "/shop/compose.gpu.yaml",
      "/shop/env.tier-api",
      "/shop/config/deep/web.env",
      "/shop/lab/docker-compose.yaml",
      "/shop/lab/docker-compose.yml",
      "/shop/lab/compose.override.yaml",
      "/shop/lab/compose.override.yml",
      "/other/notes.txt",
      "/other/.env",
    ].map((path) => [path, ""]),
  ),
);
const shop = {
  directory: "/shop",
  files: ["/shop/compose.yaml", "/shop/docker-compose.override.yml"],
  isDefault: true,
  isNamed: true,
};
const lab = {
  directory: "/shop/lab",
  files: ["/shop/lab/docker-compose.yml", "/shop/lab/compose.override.yml"],
  isDefault: true,
  isNamed: true,
};

async function projectsOf(...paths: string[]) {
  return (await discover(paths, "/shop", disk)).projects;
}

describe("discover", () => {
  test("leaves out what only has the name of a Compose file, unless it is named", async () => {
    const app = { "/shop/app/compose.yaml": "id: app\ntitle: App\n" };
    const countProjects = async (path: string, files: Readonly<Record<string, string>>) =>
      leaveOutOthers(await discover([path], "/shop", memoryDisk(files)), (file) => files[file]).projects.length;
    expect(await countProjects(".", app)).toBe(0);
    expect(await countProjects("app/compose.yaml", app)).toBe(1);
    expect(await countProjects(".", { ...app, "/shop/app/compose.override.yaml": "" })).toBe(1);
  });

  test("searches a directory for one project a folder, by Compose's preference, with its override file", async () => {
    expect(await discover(["."], "/shop", disk)).toEqual({
      projects: [
        { ...shop, isNamed: false },
        { ...lab, isNamed: false },
      ],
      directories: ["/shop"],
      missing: [],
      unreadable: [],
    });
  });

  test.each([
    "compose.yaml",
    "/shop/compose.yaml",
    "../shop/./compose.yaml",
    "docker-compose.override.yml",
    "env.tier-api",
  ])("takes %s for the project of its folder", async (path) => expect(await projectsOf(path)).toEqual([shop]));

  test("takes a default name that Compose would not choose for a project with the override file", async () => {
    expect(await projectsOf("lab/docker-compose.yaml")).toEqual([
      {
        directory: "/shop/lab",
        files: ["/shop/lab/docker-compose.yaml", "/shop/lab/compose.override.yml"],
        isDefault: false,
        isNamed: true,
      },
    ]);
  });

  test.each(["/shop/compose.gpu.yaml", "/other/notes.txt"])("takes %s for a project by itself", async (path) => {
    const directory = path.slice(0, path.lastIndexOf("/"));
    expect(await projectsOf(path)).toEqual([{ directory, files: [path], isDefault: false, isNamed: true }]);
  });

  test("takes an env file for the nearest project at or above its folder", async () => {
    expect(await projectsOf("config/deep/web.env")).toEqual([shop]);
    expect(await projectsOf("/other/.env")).toEqual([]);
  });

  test("gives each project once, sorted, and named when a path named it", async () => {
    expect(await projectsOf("lab/docker-compose.yml", ".", "compose.yaml", "env.tier-api")).toEqual([shop, lab]);
  });

  test("says where nothing stands", async () => {
    expect(await discover(["gone.yaml", "compose.yaml"], "/shop", disk)).toMatchObject({
      projects: [shop],
      missing: ["gone.yaml"],
    });
  });
});
