import { describe, expect, test } from "vitest";
import { identityOf } from "../../src/lint/identity.ts";

function identify(file: string, root: string): string {
  return identityOf({ rule: "image-tag", file, root, path: "services.web.ports.0", subject: "nginx" });
}

describe("the identity of a finding", () => {
  test("names the file below the root, the element without positions, and the subject", () => {
    expect(identify("/repo/app/compose.yaml", "/repo")).toBe("image-tag\napp/compose.yaml\nservices.web.ports\nnginx");
  });

  test("is the same on all machines, however the root is written", () => {
    const expected = identify("/repo/app/compose.yaml", "/repo");
    expect(identify("/repo/app/compose.yaml", "/repo/")).toBe(expected);
    expect(identify("/app/compose.yaml", "/")).toBe(expected);
    expect(identify("C:/repo/app/compose.yaml", "C:\\repo")).toBe(expected);
  });

  test("does not take a folder for the root whose name only begins alike", () => {
    expect(identify("/repo-x/compose.yaml", "/repo")).not.toBe(identify("/repo/-x/compose.yaml", "/repo"));
    expect(identify("/repo-x/compose.yaml", "/repo")).toContain("/repo-x/compose.yaml");
  });
});
