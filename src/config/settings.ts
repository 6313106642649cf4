/** What configs state under `settings`: data for the rules of plugins. */
import type { Settings } from "../rule.ts";
import type { Cascade, FileSettings } from "./cascade.ts";
import type { JsonObject } from "./jsonc.ts";
import { mergeValues } from "./merge-plan.ts";

/**
 * Reads the settings that hold for a file. Objects are merged key by key, however deep; a list or single value of the
 * nearer config replaces that of the farther.
 *
 * @returns A function from the absolute path of a Compose file.
 */
export function createSettingsReader(cascade: Cascade): (path: string) => Settings {
  const read = new WeakMap<FileSettings, Settings>();
  return (path) => {
    const found = cascade.settingsFor(path);
    const settings = read.get(found) ?? mergeSettings(found);
    read.set(found, settings);
    return settings;
  };
}

function mergeSettings({ settings }: FileSettings): Settings {
  const [nearest = {}, ...farther] = Object.values(settings?.stated ?? {}).map((state) => state());
  // Two objects make an object.
  return farther.reduce((near, far) => mergeValues(near, far) as JsonObject, nearest);
}
