/** Paths in words. */
import type { ReachStep } from "./paths.ts";
import type { ReachNode } from "./reach-graph.ts";

const MOST_WAYS = 4;

/** `'web'`, or `the internet` and `the host`. */
export function describeNode({ name, service }: ReachNode): string {
  return service ? `'${name}'` : `the ${name}`;
}

/** `over network 'front' to 'api', then over network 'back'`. */
export function describePath(steps: readonly ReachStep[]): string {
  return steps
    .map((step, index) =>
      index < steps.length - 1 ? `${describeWays(step)} to ${describeNode(step.to)}` : describeWays(step),
    )
    .join(", then ");
}

/** `over network 'front' and network 'back'`: all ways of one step. */
function describeWays({ ways }: ReachStep): string {
  const labels = [...new Set(ways.map(({ label }) => label))];
  const rest = labels.length - MOST_WAYS;
  const named = rest > 0 ? [...labels.slice(0, MOST_WAYS), `${rest} more`] : labels;
  return `over ${named.join(" and ")}`;
}
