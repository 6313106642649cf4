import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/files/digest.ts";
import { observeDisk } from "../../src/files/observing-disk.ts";
import { memoryDisk } from "../support/memory-disk.ts";

const files: Record<string, string> = { "/shop/compose.yaml": "services: {}\n", "/shop/.env": "TOKEN=made-up-token\n" };

function observe(disk = memoryDisk({ ...files })) {
  const texts: string[] = [];
  const stampOf = (path: string) => ({ text: `stamp of ${path}`, changed: 1 });
  return { texts, ...observeDisk(disk, { stampOf, onText: (text) => texts.push(text) }) };
}

describe("observeDisk", () => {
  test("answers as the disk does, and notes questions and answers", async () => {
    const plain = memoryDisk(files);
    const { disk, observations, texts } = observe();
    expect(disk.read("/shop/.env")).toEqual(plain.read("/shop/.env"));
    expect(disk.read("/shop/none")).toEqual(plain.read("/shop/none"));
    expect(disk.kind("/shop")).toBe("directory");
    expect(disk.kind("/shop/none")).toBe("missing");
    expect(await disk.findComposeFiles("/shop")).toEqual({ files: ["/shop/compose.yaml"], unreadable: [] });
    expect(disk.refuseReplacing("/shop/compose.yaml", "/shop")).toBeUndefined();
    expect(texts).toEqual([files["/shop/.env"]]);
    expect(observations.isSteady).toBe(true);
    expect([...observations.reads.keys()]).toEqual(["/shop/.env", "/shop/none"]);
    expect(observations.reads.get("/shop/.env")).toBe(digestOf(files["/shop/.env"] ?? ""));
    expect(observations.stamps.get("/shop/.env")?.text).toBe("stamp of /shop/.env");
    expect([...observations.kinds]).toEqual([
      ["/shop", "directory"],
      ["/shop/none", "missing"],
    ]);
    expect(observations.searches.size).toBe(1);
    expect(observations.refusals).toEqual(new Map([["/shop", new Map([["/shop/compose.yaml", undefined]])]]));
  });

  test("keeps no text", () => {
    const { disk, observations } = observe();
    disk.read("/shop/.env");
    const kept = Object.values(observations).flatMap((part) => (part instanceof Map ? [...part] : [part]));
    expect(JSON.stringify(kept)).not.toContain("made-up-token");
  });

  test("notices that an answer changed", () => {
    const changing: Record<string, string> = { ...files };
    const { disk, observations } = observe(memoryDisk(changing));
    disk.read("/shop/.env");
    disk.read("/shop/.env");
    expect(observations.isSteady).toBe(true);
    const other = observeDisk(
      { ...memoryDisk(files), kind: counting() },
      { stampOf: () => undefined, onText: () => undefined },
    );
    other.disk.kind("/shop");
    other.disk.kind("/shop");
    expect(other.observations.isSteady).toBe(false);
  });

  test.each([
    ["create", (disk: ReturnType<typeof memoryDisk>) => disk.create("/shop/new", "x")],
    ["replace", (disk: ReturnType<typeof memoryDisk>) => disk.replace("/shop/.env", "", "x")],
  ])("is of no use after %s", (_, change) => {
    const memory = memoryDisk(files);
    const { disk, observations } = observe(memory);
    change({ ...memory, ...disk });
    expect(observations.isSteady).toBe(false);
    expect(memory.written.size).toBe(1);
  });
});

function counting() {
  let count = 0;
  return () => {
    count += 1;
    return count === 1 ? ("directory" as const) : ("missing" as const);
  };
}
