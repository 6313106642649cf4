import {
  checkCommandNames,
  checkEmptyPaths
} from "./shared-5.js";
import {
  parseArguments
} from "./shared-4.js";
import {
  checkProjectDirectory
} from "./shared-14.js";
import {
  helpText
} from "./shared-9.js";
import {
  wantsColor
} from "./shared-6.js";
import {
  writeFile
} from "./shared-17.js";
import "./shared-12.js";
import {
  reporters
} from "./shared-58.js";
import {
  WORKER
} from "./shared-16.js";
import {
  exitCodeOf,
  explainResult
} from "./shared-8.js";
import "./shared-15.js";
import {
  lint
} from "./shared-45.js";
import "./shared-50.js";
import "./shared-2.js";
import {
  findRoot
} from "./shared-38.js";
import "./shared-48.js";
import {
  version
} from "./shared-1.js";
import "./shared-42.js";
import "./shared-35.js";
import "./shared-26.js";
import "./shared-36.js";
import "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import "./shared-43.js";
import "./shared-51.js";
import "./shared-53.js";
import "./shared-44.js";
import "./shared-19.js";
import "./shared-23.js";
import "./shared-18.js";
import "./shared-73.js";
import "./shared-21.js";
import "./shared-20.js";
import "./shared-68.js";
import "./shared-28.js";
import "./shared-71.js";
import "./shared-29.js";
import "./shared-41.js";
import "./shared-47.js";
import "./shared-65.js";
import "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import {
  resolvePath
} from "./shared-67.js";
import "./shared-49.js";
import "./shared-72.js";

// src/cli/reports.ts
function loadReporters({ reports }, io) {
  return Promise.all(
    reports.map(async ({ name, file }) => ({
      name,
      reporter: await (reporters.get(name) ?? (() => loadInstalled(name, io.cwd)))(),
      ...file === void 0 ? {} : { file: resolvePath(io.cwd, file) }
    }))
  );
}
async function loadInstalled(name, directory) {
  return (await import("./formatter.js")).loadFormatter(name, directory);
}
async function writeReports(result, outputs, { options, io }) {
  const shown = options.quiet ? withoutWarnings(result) : result;
  const context = {
    cwd: io.cwd,
    root: findRoot(io.cwd, io.disk),
    version,
    category: options.sarifCategory,
    reportSuppressed: options.reportSuppressed,
    ...options.githubMax === void 0 ? {} : { githubMax: options.githubMax }
  };
  for (const { name, reporter, file } of outputs) {
    const color = file === void 0 && wantsColor(options.color, io);
    const text = await reporter(shown, { ...context, color });
    if (file !== void 0) writeFile(file, text, io);
    else if (text) (isForReading(name) ? io.stdout : io.printCommands)(text);
  }
}
function isForReading(name) {
  return name !== "github" && reporters.has(name);
}
function withoutWarnings(result) {
  const findings = result.findings.filter(({ level }) => level === "error");
  const suppressed = result.suppressed.filter(({ level }) => level === "error");
  return { ...result, findings, suppressed };
}

// src/cli/lint-command.ts
async function runLint(argv, io) {
  const options = parseArguments(argv);
  if (options.help || options.version) {
    io.stdout(options.help ? helpText : `${version}
`);
    return 0;
  }
  checkProjectDirectory(options.lint.projectDirectory, io);
  checkEmptyPaths(options.lint);
  checkCommandNames(options.lint.paths, io);
  const outputs = await loadReporters(options, io);
  const disk = await withStdin(options, io);
  const found = await withProgress(
    io,
    (progress) => lint({ ...options.lint, ...progress, ...withThreads(io), cwd: io.cwd, env: io.env, today: io.today, disk })
  );
  const changed = await takeChanged(found, options, io);
  const result = changed.fixes ? await (await import("./fixes.js")).finishFixes(changed, { options, io }) : changed;
  await writeReports(result, outputs, { options, io });
  const text = explainResult(result, options);
  if (text) io.stderr(text);
  return exitCodeOf(result, options);
}
function withThreads({ program }) {
  return program === void 0 ? {} : { threads: { program, argv: [WORKER] } };
}
async function withProgress(io, work) {
  if (!io.isErrorTTY) return work({});
  const { createProgress, wantsProgress } = await import("./progress.js");
  if (!wantsProgress(io)) return work({});
  const progress = createProgress(io);
  return work({ onProgress: progress.show }).finally(progress.end);
}
async function withStdin({ stdin, lint: { onlyFile } }, { cwd, disk, readStdin }) {
  if (!stdin || onlyFile === void 0) return disk;
  const { overlayDisk } = await import("./overlay-disk.js");
  return overlayDisk(disk, /* @__PURE__ */ new Map([[resolvePath(cwd, onlyFile), await readStdin()]]));
}
async function takeChanged(result, { changedSince }, io) {
  if (changedSince === void 0) return result;
  const { findChangedFiles } = await import("./changed-since.js");
  const { keepFiles } = await import("./keep-files.js");
  return keepFiles(result, await findChangedFiles(changedSince, io));
}
export {
  runLint
};
