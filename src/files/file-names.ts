/** Which files are what, by their names. */

/** Names that Compose looks for, most preferred first (docker compose, `DefaultFileNames`). */
export const defaultFileNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"] as const;

/** Names of the override file that Compose adds to a default file, most preferred first. */
export const overrideFileNames = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml",
] as const;

/** Whether a file is a Compose file by its name: `compose.yaml`, `docker-compose.gpu.yml`, `web.compose.yaml`. */
export function isComposeFileName(name: string): boolean {
  return /^(docker-)?compose([.-].*)?\.ya?ml$/i.test(name) || /\.compose\.ya?ml$/i.test(name);
}

/** Whether a file is an env file: `.env`, `.env.local`, `env.tier-api`, `web.env`, and their examples. */
export function isEnvFileName(name: string): boolean {
  if (/\.ya?ml$/i.test(name)) return false;
  return /^\.?env(\..+)?$/.test(name) || /\.env(\.example)?$/.test(name);
}
