import type { Service } from "../../src/rule.ts";

/**
 * Remembers what a question about a service gave, for the rules that ask the same one.
 *
 * @param ask The question; pure, so that the answer holds as long as the service.
 */
export function perService<T>(ask: (service: Service) => T): (service: Service) => T {
  const answers = new WeakMap<Service, { readonly answer: T }>();
  return (service) => {
    const known = answers.get(service) ?? { answer: ask(service) };
    answers.set(service, known);
    return known.answer;
  };
}
