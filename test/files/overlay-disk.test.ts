import { expect, test } from "vitest";
import { overlayDisk } from "../../src/files/overlay-disk.ts";
import { memoryDisk } from "../support/memory-disk.ts";

const disk = memoryDisk({ "/shop/compose.yaml": "on disk", "/shop/env.web": "A=1\n" });
const laid = overlayDisk(
  disk,
  new Map([
    ["/shop/compose.yaml", { text: "in the editor" }],
    ["/shop/new/compose.yml", { failure: "it is larger than 8 MiB" }],
  ]),
);

test("a laid text stands before that of the disk, and every other file is the disk's", () => {
  expect(laid.read("/shop/compose.yaml")).toEqual({ text: "in the editor" });
  expect(laid.read("/shop/env.web")).toEqual({ text: "A=1\n" });
  expect(laid.kind("/shop/gone.yaml")).toBe("missing");
});

test("a file that the disk does not have is there, and is found", async () => {
  expect(laid.kind("/shop/new/compose.yml")).toBe("file");
  expect(laid.read("/shop/new/compose.yml")).toEqual({ failure: "it is larger than 8 MiB" });
  expect(await laid.findComposeFiles("/shop")).toEqual({
    files: ["/shop/compose.yaml", "/shop/new/compose.yml"],
    unreadable: [],
  });
  expect((await laid.findComposeFiles("/sho")).files).toEqual([]);
});

test("writing reaches the disk below", () => {
  laid.write("/shop/report.json", "{}");
  expect(disk.written.get("/shop/report.json")).toBe("{}");
});
