/** A rule of a plugin, watched: what it hands over is checked before it is believed. */
import type { Rule, RuleReport, Visitor } from "../rule.ts";
import { isList } from "../text/record.ts";

/** The plugin that brings a rule; undefined for a rule of our own and for a policy of the config. */
export function pluginOfRule(id: string): string | undefined {
  const plugin = id.slice(0, Math.max(id.lastIndexOf("/"), 0));
  return plugin === "" || plugin === "policy" ? undefined : plugin;
}

/** The same rule, which throws an error that explains itself where the rule returns or reports nonsense. */
export function guardRule(rule: Rule): Rule {
  return {
    ...rule,
    create(context) {
      const report = (reported: RuleReport<string>): void => {
        checkReport(reported, Object.keys(rule.meta.messages));
        context.report(reported);
      };
      return guardVisitor(rule.create({ ...context, report }));
    },
  };
}

const VISITS: ReadonlySet<string> = new Set(["project", "service", "network", "envFile", "problem"]);

function guardVisitor(visitor: Visitor): Visitor {
  checkVisitor(visitor);
  const { project, service, network, envFile, problem } = visitor;
  return {
    ...(project && { project: (found) => refusePromise(project.call(visitor, found)) }),
    ...(service && { service: (found) => refusePromise(service.call(visitor, found)) }),
    ...(network && { network: (found) => refusePromise(network.call(visitor, found)) }),
    ...(envFile && { envFile: (found) => refusePromise(envFile.call(visitor, found)) }),
    ...(problem && { problem: (found) => refusePromise(problem.call(visitor, found)) }),
  };
}

function checkVisitor(visitor: unknown): void {
  refusePromise(visitor);
  if (!isObject(visitor)) throw new TypeError("`create` returned no visitor, such as `{ service(service) { … } }`.");
  // An instance of a class may have methods of its own.
  if (Object.getPrototypeOf(visitor) !== Object.prototype) return;
  const unknown = Object.entries(visitor).find(([key, visit]) => typeof visit === "function" && !VISITS.has(key));
  if (!unknown) return;
  throw new TypeError(`\`create\` returned a visitor of '${unknown[0]}'. There are ${[...VISITS].join(", ")}.`);
}

/** What a rule reports after an `await` would come too late. */
function refusePromise(returned: unknown): void {
  if (!(returned instanceof Promise)) return;
  returned.catch(() => undefined);
  throw new TypeError("It is asynchronous. Rules are synchronous: files have been read before they run.");
}

function checkReport(reported: RuleReport<string>, messageIds: readonly string[]): void {
  const given: unknown = reported;
  if (!isObject(given)) throw new TypeError("It reported something that is no object.");
  const { at, range, messageId, data, related = [], flow = [], atMost, fix } = reported;
  const texts = [reported.subject, reported.service, reported.cause];
  const checks: readonly (readonly [isMet: boolean, fault: string])[] = [
    [messageIds.includes(messageId), `the \`messageId\` '${messageId}', not one of '${messageIds.join("', '")}'`],
    [isElement(at), "no element of the project as `at`"],
    [range === undefined || isLocation(range), "a `range` that is no place in a file"],
    [data === undefined || isData(data), "`data` that are no texts and numbers by name"],
    [
      texts.every((text) => text === undefined || typeof text === "string"),
      "a `subject`, `service` or `cause` that is no text",
    ],
    [isList(related) && related.every(isRelated), "`related` that is no list of places with messages"],
    [isList(flow) && flow.every(isRelated), "a `flow` that is no list of places with messages"],
    [fix === undefined || isFix(fix), "a `fix` without a text as `description`, or without a list of known `edits`"],
    [atMost === undefined || atMost === "warn", 'an `atMost` that is not "warn"'],
  ];
  const fault = checks.find(([isMet]) => !isMet)?.[1];
  if (fault !== undefined) throw new TypeError(`It reported a finding with ${fault}.`);
}

function isElement(value: unknown): boolean {
  return isObject(value) && isLocation(value.at) && typeof value.path === "string";
}

function isLocation(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { file, start, end } = value;
  if (!isObject(file) || typeof file.path !== "string" || typeof file.text !== "string") return false;
  const isInside = (offset: unknown) => Number.isInteger(offset) && Number(offset) <= String(file.text).length;
  return isInside(start) && isInside(end) && 0 <= Number(start) && Number(start) <= Number(end);
}

function isFix(value: unknown): boolean {
  if (!isObject(value) || typeof value.description !== "string" || !isList(value.edits)) return false;
  const { changes = [] } = value;
  return isList(changes) && changes.every((path) => typeof path === "string") && value.edits.every(isEdit);
}

function isEdit(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value.kind === "remove") return isElement(value.at);
  if (value.kind === "replace") return isElement(value.at) && isFixValue(value.value);
  const { keys } = value;
  const isInsertion = value.kind === "set" || value.kind === "add";
  const hasKeys = isList(keys) && keys.length > 0 && keys.every((key) => typeof key === "string");
  return isInsertion && isElement(value.in) && hasKeys && isFixValue(value.value);
}

function isFixValue(value: unknown): boolean {
  if (isObject(value)) return Object.values(value).every(isFixValue);
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isRelated(value: unknown): boolean {
  return isObject(value) && isLocation(value.at) && typeof value.message === "string";
}

function isData(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((item) => typeof item === "string" || typeof item === "number");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
