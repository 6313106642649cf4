/** Reads a rule's page: its headings, and the examples that can be run. */
import type { PlanData } from "../../src/plan/plan-data.ts";

export interface RulePage {
  readonly title: string;
  /** The text of the `##` headings, in order. */
  readonly headings: readonly string[];
  /** The text of the `###` headings below "Options". */
  readonly options: readonly string[];
  /** The page's one `json plan` fence. */
  readonly plan: PlanData;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly kind: "bad" | "good";
  /** Line of the opening fence, for failures. */
  readonly line: number;
  /** `compose.yaml`, and the files of the fences right after it, by name. */
  readonly files: Readonly<Record<string, string>>;
}

interface Fence {
  readonly info: string;
  readonly line: number;
  readonly text: string;
}

/**
 * Reads a page of `docs/rules`.
 *
 * Fences that count are `yaml bad`, `yaml good`, further files of the same example as `yaml file=NAME` or
 * `dotenv file=NAME`, and one `json plan` that all examples use.
 *
 * @throws When a fence has a label that means nothing: a misspelled example would never run.
 */
export function parseRulePage(text: string): RulePage {
  const fences = fencesOf(text);
  const prose = text.replace(FENCE, "");
  const plan = fences.find(({ info }) => info === "json plan");
  return {
    title: /^# (.*)/.exec(prose)?.[1] ?? "",
    headings: [...prose.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading ?? ""),
    options: [...(prose.split("\n## Options\n")[1]?.split("\n## ")[0] ?? "").matchAll(/^### `?([^`\n]*)`?$/gm)].map(
      ([, heading]) => heading ?? "",
    ),
    plan: plan ? JSON.parse(plan.text) : {},
    examples: examplesOf(fences),
  };
}

const FENCE = /^```(.*)\n([\s\S]*?)^```$/gm;

function fencesOf(text: string): readonly Fence[] {
  return [...text.matchAll(FENCE)].map(({ 1: info = "", 2: content = "", index }) => ({
    info,
    line: text.slice(0, index).split("\n").length,
    text: content,
  }));
}

function examplesOf(fences: readonly Fence[]): readonly Example[] {
  const examples: { kind: "bad" | "good"; line: number; files: Record<string, string> }[] = [];
  for (const { info, line, text } of fences) {
    const [, language, kind, name] = /^(\w+)(?: (bad|good)| file=(\S+))$/.exec(info) ?? [];
    if (kind === "bad" || kind === "good") examples.push({ kind, line, files: { "compose.yaml": text } });
    else if (name && examples.length > 0) Object.assign(examples.at(-1)?.files ?? {}, { [name]: text });
    else if (language !== undefined || !["json plan", "json", "sh"].includes(info))
      throw new Error(`line ${line}: a fence labelled '${info}' means nothing`);
  }
  return examples;
}
