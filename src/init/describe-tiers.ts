/** The env tiers of projects: env files that divide the services between them, as a plan states them. */
import type { EnvFileReference, Project, Service } from "../compose/model.ts";
import type { Plan } from "../plan/plan.ts";
import type { ExceptionData, TierData } from "../plan/plan-data.ts";
import { baseName } from "../text/path.ts";

export interface TierFacts {
  readonly tiers: ReadonlyMap<string, TierData>;
  /** For services that load the files of several tiers today. */
  readonly exceptions: readonly ExceptionData[];
}

interface TierFile {
  readonly name: string;
  /** Those that load it, in the order of the projects. */
  readonly loads: readonly Load[];
}

interface Load {
  readonly service: Service;
  readonly reference: EnvFileReference;
}

/**
 * Finds env tiers: files whose names say so (`env.tier-api`), or else files of which each service loads one at most.
 *
 * @param projects All projects that one config is for.
 * @param plan Says which names are those of secrets.
 */
export function describeTiers(projects: readonly Project[], plan: Plan): TierFacts {
  const files = chooseFiles(findFiles(projects));
  const members = new Map<string, string>();
  for (const { name, loads } of files) {
    for (const { service } of loads) if (!members.has(service.name)) members.set(service.name, name);
  }
  const tierNames = nameTiers(files.map(({ name }) => name));
  const tiers = files.map(
    (file) => [tierNames.get(file.name) ?? file.name, describeTier(file, members, plan)] as const,
  );
  return { tiers: new Map(tiers), exceptions: exceptTiers(projects, files, members) };
}

function findFiles(projects: readonly Project[]): readonly TierFile[] {
  const files = new Map<string, Load[]>();
  for (const service of projects.flatMap((project) => [...project.services.values()])) {
    for (const reference of service.envFiles) {
      const name = baseName(reference.file).replace(/\.example$/, "");
      const loads = files.get(name) ?? [];
      files.set(name, [...loads, { service, reference }]);
    }
  }
  // Names with a glob's characters would select other files too.
  return [...files].filter(([name]) => /^[\w.-]+$/.test(name)).map(([name, loads]) => ({ name, loads }));
}

function chooseFiles(files: readonly TierFile[]): readonly TierFile[] {
  const named = files.filter(({ name }) => /(?:^|[._-])tier[._-]/i.test(name));
  if (named.length > 1) return named;
  const special = files.filter(({ name }) => !/^\.?env$/.test(name));
  const chosen = dropShared(special);
  return chosen.length > 1 ? chosen : [];
}

/** Leaves out files that services load together with others, the most loaded and the absent first. */
function dropShared(files: readonly TierFile[]): readonly TierFile[] {
  const shared = files.filter((file) => files.some((other) => other !== file && overlap(file, other)));
  if (shared.length === 0) return files;
  const rank = ({ loads }: TierFile) => loads.length + (isUnread(loads) ? 0.5 : 0);
  const widest = shared.reduce((best, file) => (rank(file) > rank(best) ? file : best));
  return dropShared(files.filter((file) => file !== widest));
}

function overlap(a: TierFile, b: TierFile): boolean {
  const names = new Set(a.loads.map(({ service }) => service.name));
  return b.loads.some(({ service }) => names.has(service.name));
}

/** `env.tier-api` is `api`, `.env.web` and `web.env` are `web`; where two come to the same, the whole names. */
function nameTiers(files: readonly string[]): ReadonlyMap<string, string> {
  const short = files.map((file) => file.replace(/^\.?env[._-]|\.env$/g, "").replace(/^tier[._-]/i, ""));
  const isUnique = new Set(short).size === short.length && short.every((name) => name !== "");
  return new Map(files.map((file, index) => [file, (isUnique && short[index]) || file]));
}

function describeTier({ name, loads }: TierFile, members: ReadonlyMap<string, string>, plan: Plan): TierData {
  const services = new Set(loads.map(({ service }) => service.name).filter((service) => members.get(service) === name));
  const entries = loads.flatMap(({ reference }) => reference.content?.entries ?? []);
  const classes = new Set(entries.flatMap((entry) => plan.classOfName(entry.name)?.name ?? []));
  return { files: [name], services: [...services], secrets: isUnread(loads) ? ["*"] : [...classes].sort() };
}

function isUnread(loads: readonly Load[]): boolean {
  return loads.some(({ reference }) => !reference.content);
}

/** A plan puts a service into one tier. What it loads of others, or not of its own, is accepted as it is. */
function exceptTiers(
  projects: readonly Project[],
  files: readonly TierFile[],
  members: ReadonlyMap<string, string>,
): readonly ExceptionData[] {
  const reason =
    "So it was when this was written. Decide which tier the service belongs to, and what it needs of others.";
  const foreign = files.flatMap(({ name, loads }) =>
    loads
      .filter(({ service }) => members.get(service.name) !== name)
      .map(({ service, reference }) => ({ service: service.name, subject: reference.text.template.text })),
  );
  const services = projects.flatMap((project) => [...project.services.values()]);
  const without = services.filter((service) => members.has(service.name) && !loads(service, members.get(service.name)));
  return [
    ...bySubject(foreign).map(([subject, names]) => ({
      rule: "env-tier-foreign",
      services: names,
      subjects: [subject],
      reason,
    })),
    ...(without.length === 0
      ? []
      : [{ rule: "env-tier-file-missing", services: unique(without.map(({ name }) => name)), reason }]),
  ];
}

function loads({ envFiles }: Service, name: string | undefined): boolean {
  return envFiles.some(({ file }) => baseName(file).replace(/\.example$/, "") === name);
}

function bySubject(
  found: readonly { readonly service: string; readonly subject: string }[],
): readonly (readonly [string, readonly string[]])[] {
  const subjects = unique(found.map(({ subject }) => subject));
  return subjects.map((subject) => [
    subject,
    unique(found.filter((item) => item.subject === subject).map(({ service }) => service)),
  ]);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
