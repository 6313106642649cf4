/** Takes the findings that a baseline knows out of a result, and reports the entries that are stale or have expired. */
import { identityOf } from "../lint/identity.ts";
import { fillMessage } from "../lint/message.ts";
import type { Finding, LintResult, SuppressedFinding } from "../lint/result.ts";
import type { Baseline } from "./baseline.ts";
import type { Comparison } from "./compare.ts";
import { keyOf, type PlacedEntry, relativeTo } from "./entry.ts";
import type { Known, Surplus } from "./match.ts";

export interface BaselineUse {
  readonly baseline: Baseline;
  readonly comparison: Comparison;
  /** `YYYY-MM-DD`. An entry counts up to and with the day on which it expires. */
  readonly today: string;
  /** Absolute path that identities are relative to. */
  readonly root: string;
}

/** Applies a baseline. The findings and the suppressed ones are not sorted. */
export function applyBaseline(result: LintResult, use: BaselineUse): LintResult {
  const { fresh, known, stale } = use.comparison;
  const isExpired = ({ entry }: Known): boolean => entry.expires !== undefined && entry.expires < use.today;
  const expired = known.filter(isExpired);
  const reported = [...describeStale(stale, result, use), ...describeExpired(expired, result, use)];
  return {
    ...result,
    findings: [...fresh, ...expired.map(({ finding }) => finding), ...reported],
    suppressed: [...result.suppressed, ...known.filter((item) => !isExpired(item)).map(suppress)],
    files: reported.length > 0 ? [...result.files, use.baseline.source] : result.files,
  };
}

function suppress({ finding, entry: { reason } }: Known): SuppressedFinding {
  const justification = reason === undefined ? {} : { justification: reason };
  return { ...finding, suppression: { kind: "external", ...justification } };
}

function describeStale(stale: readonly Surplus[], result: LintResult, use: BaselineUse): readonly Finding[] {
  return stale.flatMap(({ entry, found, isRepeated }) => {
    const messageId = isRepeated ? "repeated" : found > 0 ? "fewer" : "gone";
    const related = isRepeated ? [] : placeOf(entry, result, use);
    const data = { found, count: entry.count };
    return describeEntry({ rule: "baseline-stale", messageId, entry, data, related }, result, use);
  });
}

/** The file that was repaired, so that a report of what changed has the entry too. */
function placeOf(entry: PlacedEntry, { files }: LintResult, { baseline }: BaselineUse): Finding["related"] {
  const file = files.find(({ path }) => relativeTo(baseline.directory, path) === entry.file);
  return file ? [{ at: { file, start: 0, end: 0 }, message: "The fault was in this file." }] : [];
}

function describeExpired(expired: readonly Known[], result: LintResult, use: BaselineUse): readonly Finding[] {
  const entries = new Set(expired.map(({ entry }) => entry));
  return [...entries].flatMap((entry) => {
    const places = expired.filter((item) => item.entry === entry).map(({ finding }) => finding.at);
    const related = places.map((at) => ({ at, message: "This is reported again." }));
    const owner = entry.owner === undefined ? "" : ` (owner: ${entry.owner})`;
    const data = { expires: entry.expires ?? "", owner };
    return describeEntry({ rule: "baseline-expired", messageId: "expired", entry, data, related }, result, use);
  });
}

interface EntryFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly entry: PlacedEntry;
  readonly data: Readonly<Record<string, string | number>>;
  readonly related?: Finding["related"];
}

/** A finding at an entry; none where the config turns its rule off. */
function describeEntry(
  { rule, messageId, entry, data, related = [] }: EntryFinding,
  { rules }: LintResult,
  { root }: BaselineUse,
): readonly Finding[] {
  const description = rules.find(({ id }) => id === rule);
  if (!description) return [];
  const { level, messages } = description;
  const path = "findings";
  const subject = keyOf(entry);
  return [
    {
      rule,
      messageId,
      level,
      message: fillMessage(messages[messageId] ?? messageId, { ...data, ...nameEntry(entry) }),
      at: entry.at,
      path,
      subject,
      identity: identityOf({ rule, file: entry.at.file.path, root, path, subject }),
      related,
      cause: `${rule}:${subject}`,
      stacks: [],
    },
  ];
}

/** What an entry is about. Where the path names the service, it need not be said again. */
function nameEntry({ rule, file, service, path, subject }: PlacedEntry): Readonly<Record<string, string>> {
  const about = subject === undefined ? "" : ` about '${subject}'`;
  const where = path === "" ? "" : ` at '${path}'`;
  const isNamed = service === undefined || `${path}.`.startsWith(`services.${service}.`);
  return { rule, about: `${about}${where}${isNamed ? "" : ` for service '${service}'`} in '${file}'` };
}
