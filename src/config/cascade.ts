/** Configs in ESLint's shape, and what they come to for a file. */
import type { JsonObject } from "./jsonc.ts";

/** A config in ESLint's shape. Its `extends` are numbers of other configs, as texts. */
export interface CascadeConfig {
  readonly extends: readonly string[];
  readonly root?: boolean;
  readonly rules?: JsonObject;
  readonly settings?: JsonObject;
  readonly plugins?: readonly string[];
  readonly ignorePatterns?: readonly string[];
  readonly overrides?: readonly (Omit<CascadeConfig, "root" | "overrides"> & {
    readonly files: readonly string[];
    readonly excludedFiles: readonly string[];
  })[];
}

/** A config at which the cascade enters, and the folder that its patterns are relative to. */
export interface CascadeEntry {
  readonly config: number;
  readonly file: string;
  readonly patternDirectory: string;
}

export interface Cascade {
  /** The numbers of the configs that take part, the farthest first, and whether `overrides` limit them to some files. */
  readonly order: readonly { readonly config: number; readonly isLimited: boolean }[];
  /** What holds for a file. The same settings are the same object. */
  settingsFor(path: string): FileSettings;
}

export interface FileSettings {
  /** For each rule its level as written, and its options. */
  readonly rules: Readonly<Record<string, readonly [level: unknown, options?: unknown]>>;
  readonly ignores?: (path: string, includeDotFiles: boolean) => boolean;
  /** What configs and `overrides` state under `settings`, the nearest first. The keys only tell them apart. */
  readonly settings?: { readonly stated?: Readonly<Record<string, () => JsonObject>> };
}
