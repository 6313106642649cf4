/** The library: what a program gets from `import "pmoves-lint"`. */
export { type ResolvedConfig, type ResolvedProblem, resolveConfig } from "./resolve-config.ts";
