// src/report/index.ts
var reporters = /* @__PURE__ */ new Map([
  ["stylish", async () => (await import("./stylish.js")).reportStylish],
  ["json", async () => (await import("./json.js")).reportJson],
  ["sarif", async () => (await import("./log.js")).reportSarif],
  ["compact", async () => (await import("./compact.js")).reportCompact],
  ["github", async () => (await import("./github.js")).reportGithub],
  ["gitlab", async () => (await import("./gitlab.js")).reportGitlab],
  ["junit", async () => (await import("./junit.js")).reportJunit],
  ["checkstyle", async () => (await import("./checkstyle.js")).reportCheckstyle],
  ["rdjson", async () => (await import("./rdjson.js")).reportRdjson],
  ["markdown", async () => (await import("./markdown.js")).reportMarkdown]
]);

export {
  reporters
};
