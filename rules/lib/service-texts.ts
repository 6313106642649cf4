import type { Located, Service, Text, Variable } from "../../src/rule.ts";

/** A text that a service hands to its container, its build or whoever reads its labels. */
export interface ServiceText {
  /** The variable's or label's name; `command`, `entrypoint` or `healthcheck` for a part of those. */
  readonly name: string;
  readonly text: Text;
  /** The element that holds the text. */
  readonly at: Located;
}

/** The variables that a service itself states, for its container and for its build. Env files are not opened. */
export function statedVariables({ environment, build }: Service): readonly Variable[] {
  return [...environment.values(), ...(build?.args.values() ?? [])];
}

/** Every text of a service that may carry an address or a secret. */
export function textsOf(service: Service): readonly ServiceText[] {
  const { command, entrypoint, healthcheck, labels } = service;
  const commands = { command, entrypoint, healthcheck: healthcheck?.test };
  return [
    ...statedVariables(service).flatMap((at) => (at.text ? [{ name: at.name, text: at.text, at }] : [])),
    ...Object.entries(commands).flatMap(([name, at]) => (at?.parts ?? []).map((text) => ({ name, text, at: text }))),
    ...[...labels].map(([name, text]) => ({ name, text, at: text })),
  ];
}
