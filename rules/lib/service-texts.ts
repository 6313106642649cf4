import type { Located, Service, Text, Variable } from "../../src/rule.ts";
import { perService } from "./per-service.ts";

/** A text that a service hands to its container, its build or whoever reads its labels. */
export interface ServiceText {
  readonly kind: "variable" | "command" | "label";
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
export const textsOf = perService((service): readonly ServiceText[] => {
  const { command, entrypoint, healthcheck, labels } = service;
  const commands = { command, entrypoint, healthcheck: healthcheck?.test };
  return [
    ...statedVariables(service).flatMap((at) => {
      return at.text ? [{ kind: "variable" as const, name: at.name, text: at.text, at }] : [];
    }),
    ...Object.entries(commands).flatMap(([name, item]) => {
      return (item?.parts ?? []).map((text) => ({ kind: "command" as const, name, text, at: text }));
    }),
    ...[...labels].map(([name, text]) => ({ kind: "label" as const, name, text, at: text })),
  ];
});

/** What a text is, for messages: `'PORT' of service 'web'`. */
export function describeText({ kind, name }: ServiceText, service: Service): string {
  const subject = { variable: `'${name}'`, command: `The ${name}`, label: `Label '${name}'` }[kind];
  return `${subject} of service '${service.name}'`;
}
