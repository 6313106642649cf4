/** What went wrong with the linter itself, in SARIF (2.1.0, 3.20.20 and 3.20.21). */
import type { Invocation, Notification } from "sarif";
import { printable } from "../../lint/message.ts";
import type { Failure } from "../../lint/result.ts";

/**
 * @param failures Why the work was not done, if it was not.
 * @param dropped The number of results that were left out.
 */
export function describeInvocation(failures: readonly Failure[], dropped: number): Invocation {
  const configuration = failures.filter(({ kind }) => kind === "config").flatMap(toNotifications);
  const execution = [
    ...failures.filter(({ kind }) => kind !== "config").flatMap(toNotifications),
    ...(dropped > 0 ? [describeDropped(dropped)] : []),
  ];
  return {
    executionSuccessful: failures.length === 0,
    ...(configuration.length > 0 ? { toolConfigurationNotifications: configuration } : {}),
    ...(execution.length > 0 ? { toolExecutionNotifications: execution } : {}),
  };
}

function toNotifications({ message }: Failure): readonly Notification[] {
  return message.split("\n").map((line) => ({ level: "error", message: { text: printable(line) } }));
}

function describeDropped(dropped: number): Notification {
  const text = `${dropped} more results were left out, the least severe ones: consumers take no more than these.`;
  return { level: "warning", message: { text } };
}
