/** The schema of `plan`. What a key means is written here once, and shown by editors. */
import { type ConfigSchema, count, flag, list, named, record, text, textOrTexts, texts } from "./schema.ts";

/** What selectors of services can be, for descriptions. */
export const SELECTORS =
  "Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, `image:GLOB` (the image without tag and digest), `label:NAME`, `label:NAME=VALUE`, `network:NAME` or `profile:NAME`.";

const tier = record("An env tier.", {
  purpose: text("What the tier is for."),
  files: texts("Names of the tier's env files, compared with the last part of a path; `X.example` counts as `X`."),
  services: texts(`The members. A service belongs to the first tier that selects it. ${SELECTORS}`),
  secrets: texts("The classes of secret that the tier's files may hold; `*` allows all."),
});

const secretClass = record("A class of secret.", {
  description: text("What such a secret is, for messages."),
  names: texts("Variable names, or globs with `*`."),
  except: texts("Names or globs that the globs of `names` must not catch."),
  namesFrom: text(
    "A file with further names, one a line, or the keys of a JSON object, or a JSON list; relative to this file.",
  ),
  shapes: texts("Regular expressions that a value of this class matches, whatever its name."),
});

const network = record("A key under the top-level `networks`.", {
  purpose: text("What the network is for."),
  name: text("The real name (`name:`)."),
  driver: text("The driver."),
  internal: flag("Whether it must be `internal: true`, without a way to the outside."),
  subnet: textOrTexts("The subnet in CIDR notation, or several for IPv4 and IPv6."),
  external: flag("Whether it is created outside this project."),
  optional: flag("Whether a project may leave it undeclared."),
  members: texts(`The only services that may join. ${SELECTORS}`),
});

const store = record("A data store.", {
  services: texts(`The services that are this store. Default: the service of the store's own name. ${SELECTORS}`),
  home: text("The network on which it belongs, a key of `networks`."),
  allow: texts("Further networks on which it may be."),
});

const requiredNetworks = record(
  "Networks that certain services must be on.",
  {
    services: texts(SELECTORS),
    networks: texts("Keys of `networks`."),
    except: texts(`Services that are free of it. ${SELECTORS}`),
    reason: text("Why, for messages."),
  },
  ["services", "networks"],
);

const endpoint = record(
  "Variables that must name one of the given URLs.",
  {
    variables: texts("Variable names, or globs with `*`."),
    urls: texts("Allowed URLs: scheme, host and port must agree, the path is free."),
    reason: text("Why, for messages."),
  },
  ["variables", "urls"],
);

const END_SELECTORS = `${SELECTORS} The words \`internet\` and \`host\` stand for these.`;

const reach = record(
  "Who can, or cannot, open a connection to whom.",
  {
    from: textOrTexts(`Who opens it. ${END_SELECTORS}`),
    to: textOrTexts(`Whom it reaches. ${END_SELECTORS}`),
    allow: flag("False: none of `from` may reach any of `to`. True: each of `from` must reach each of `to`."),
    hops: count("How many steps count. Default: 1, directly; 2 is through one service between."),
    except: texts(`Services that are free of it, and that no path leads through. ${SELECTORS}`),
    ignoreNetworks: texts("Keys of networks that do not count, such as one on which every service is."),
    reason: text("Why, for messages."),
  },
  ["from", "to", "allow"],
);

const exception = record(
  "What is known, accepted and explained.",
  {
    rule: text("The rule's id."),
    services: texts(`The services concerned. Default: all. ${SELECTORS}`),
    subjects: texts("What the findings are about (a variable, network, file or port): names or globs. Default: all."),
    reason: text("Why it is accepted."),
  },
  ["rule", "reason"],
);

export const planSchema: ConfigSchema = record("The architecture of the project as data.", {
  tiers: named("Env tiers by name: which services share which env files, and what secrets these may hold.", tier),
  sharedFiles: texts("Env files that hold everything for reference, and that no service should load."),
  secrets: named("Classes of secret by name. The built-in classes are always there.", secretClass),
  networks: named("The networks by their key under the top-level `networks`.", network),
  stores: named("Data stores by name, and the networks on which they may be.", store),
  dataNetwork: record("Who may join the network of the data stores, besides the stores whose home it is.", {
    network: text("A key of `networks`."),
    allow: texts(SELECTORS),
  }),
  monitoring: record("The network on which every service must be, so that its metrics can be read.", {
    network: text("A key of `networks`."),
    except: texts(`Services that are free of it. ${SELECTORS}`),
  }),
  requiredNetworks: list("Networks that certain services must be on.", requiredNetworks),
  llm: record("LLM providers.", {
    secrets: text("The class of secret that holds their keys."),
    tier: text("The only tier whose members may hold such keys and call providers."),
    hosts: texts("Host names of providers, or globs with `*`."),
    gateway: text("The URL that everyone else calls instead."),
  }),
  endpoints: list("Variables that must name one of the given URLs.", endpoint),
  reach: list("Who can, or cannot, open a connection to whom.", reach),
  profiles: named(
    "Services that each profile must start.",
    record("A profile.", { services: texts(SELECTORS) }, ["services"]),
  ),
  exceptions: list("Findings that are known, accepted and explained.", exception),
  unsuppressible: texts("Rules that no comment may suppress: ids, or globs with `*`."),
});
