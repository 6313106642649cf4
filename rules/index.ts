/** Every rule, in alphabetical order. A new rule is its file, its page, its test and a line here. */
import type { Rule } from "../src/rule.ts";
import { composeConsistency } from "./compose-consistency.ts";
import { composeDeprecated } from "./compose-deprecated.ts";
import { composeMerge } from "./compose-merge.ts";
import { composeSchema } from "./compose-schema.ts";
import { composeSyntax } from "./compose-syntax.ts";
import { configUndeclared } from "./config-undeclared.ts";
import { dataStoreEgress } from "./data-store-egress.ts";
import { dataStoreNetwork } from "./data-store-network.ts";
import { dataTierMember } from "./data-tier-member.ts";
import { dependencyCycle } from "./dependency-cycle.ts";
import { dependencyUndefined } from "./dependency-undefined.ts";
import { dockerSocket } from "./docker-socket.ts";
import { duplicateEnvKey } from "./duplicate-env-key.ts";
import { endpointUrl } from "./endpoint-url.ts";
import { envFileMissing } from "./env-file-missing.ts";
import { envFileSyntax } from "./env-file-syntax.ts";
import { envTierFileMissing } from "./env-tier-file-missing.ts";
import { envTierForeign } from "./env-tier-foreign.ts";
import { envTierSecretClass } from "./env-tier-secret-class.ts";
import { hostNetwork } from "./host-network.ts";
import { imageTag } from "./image-tag.ts";
import { llmKeyInEnvFile } from "./llm-key-in-env-file.ts";
import { llmKeyInEnvironment } from "./llm-key-in-environment.ts";
import { llmKeyViaEnvFile } from "./llm-key-via-env-file.ts";
import { llmProviderUrl } from "./llm-provider-url.ts";
import { llmTierMember } from "./llm-tier-member.ts";
import { modelUndeclared } from "./model-undeclared.ts";
import { monitoringTierMissing } from "./monitoring-tier-missing.ts";
import { networkDriver } from "./network-driver.ts";
import { networkExternal } from "./network-external.ts";
import { networkInternal } from "./network-internal.ts";
import { networkMembers } from "./network-members.ts";
import { networkMissing } from "./network-missing.ts";
import { networkName } from "./network-name.ts";
import { networkSubnet } from "./network-subnet.ts";
import { networkUndeclared } from "./network-undeclared.ts";
import { networkUnknown } from "./network-unknown.ts";
import { privileged } from "./privileged.ts";
import { publishedOnInternalOnly } from "./published-on-internal-only.ts";
import { requiredNetwork } from "./required-network.ts";
import { requiredVariable } from "./required-variable.ts";
import { secretLiteralOrDefault } from "./secret-literal-or-default.ts";
import { secretUndeclared } from "./secret-undeclared.ts";
import { serviceWithoutImage } from "./service-without-image.ts";
import { serviceWithoutNetwork } from "./service-without-network.ts";
import { sharedEnvLoaded } from "./shared-env-loaded.ts";
import { subnetOverlap } from "./subnet-overlap.ts";
import { urlCredentials } from "./url-credentials.ts";
import { volumeUndeclared } from "./volume-undeclared.ts";

export const rules: readonly Rule[] = [
  composeConsistency,
  composeDeprecated,
  composeMerge,
  composeSchema,
  composeSyntax,
  configUndeclared,
  dataStoreEgress,
  dataStoreNetwork,
  dataTierMember,
  dependencyCycle,
  dependencyUndefined,
  dockerSocket,
  duplicateEnvKey,
  endpointUrl,
  envFileMissing,
  envFileSyntax,
  envTierFileMissing,
  envTierForeign,
  envTierSecretClass,
  hostNetwork,
  imageTag,
  llmKeyInEnvFile,
  llmKeyInEnvironment,
  llmKeyViaEnvFile,
  llmProviderUrl,
  llmTierMember,
  modelUndeclared,
  monitoringTierMissing,
  networkDriver,
  networkExternal,
  networkInternal,
  networkMembers,
  networkMissing,
  networkName,
  networkSubnet,
  networkUndeclared,
  networkUnknown,
  privileged,
  publishedOnInternalOnly,
  requiredNetwork,
  requiredVariable,
  secretLiteralOrDefault,
  secretUndeclared,
  serviceWithoutImage,
  serviceWithoutNetwork,
  sharedEnvLoaded,
  subnetOverlap,
  urlCredentials,
  volumeUndeclared,
];
