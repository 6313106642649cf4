/** Every rule, in alphabetical order. A new rule is its file, its page, its test and a line here. */
import type { Rule } from "../src/rule.ts";
import { baselineExpired } from "./baseline-expired.ts";
import { baselineStale } from "./baseline-stale.ts";
import { bindSourceMissing } from "./bind-source-missing.ts";
import { capDropAll } from "./cap-drop-all.ts";
import { composeConsistency } from "./compose-consistency.ts";
import { composeDeprecated } from "./compose-deprecated.ts";
import { composeMerge } from "./compose-merge.ts";
import { composeSchema } from "./compose-schema.ts";
import { composeSyntax } from "./compose-syntax.ts";
import { configUndeclared } from "./config-undeclared.ts";
import { dangerousCapability } from "./dangerous-capability.ts";
import { dataStoreEgress } from "./data-store-egress.ts";
import { dataStoreNetwork } from "./data-store-network.ts";
import { dataStorePortPublished } from "./data-store-port-published.ts";
import { dataTierMember } from "./data-tier-member.ts";
import { dependencyCycle } from "./dependency-cycle.ts";
import { dependencyProfile } from "./dependency-profile.ts";
import { dependencyUndefined } from "./dependency-undefined.ts";
import { dockerSocket } from "./docker-socket.ts";
import { duplicateContainerName } from "./duplicate-container-name.ts";
import { duplicateEnvKey } from "./duplicate-env-key.ts";
import { endpointUrl } from "./endpoint-url.ts";
import { envChainConflict } from "./env-chain-conflict.ts";
import { envExampleDrift } from "./env-example-drift.ts";
import { envFileForm } from "./env-file-form.ts";
import { envFileMissing } from "./env-file-missing.ts";
import { envFileSyntax } from "./env-file-syntax.ts";
import { envKeyEmpty } from "./env-key-empty.ts";
import { envKeyNotInShared } from "./env-key-not-in-shared.ts";
import { envTierFileMissing } from "./env-tier-file-missing.ts";
import { envTierForeign } from "./env-tier-foreign.ts";
import { envTierSecretClass } from "./env-tier-secret-class.ts";
import { envTierSecretMissing } from "./env-tier-secret-missing.ts";
import { envValueDollar } from "./env-value-dollar.ts";
import { extraHostsShadow } from "./extra-hosts-shadow.ts";
import { hardcodedIp } from "./hardcoded-ip.ts";
import { healthcheck } from "./healthcheck.ts";
import { hostGatewayMissing } from "./host-gateway-missing.ts";
import { hostNamespace } from "./host-namespace.ts";
import { hostNetwork } from "./host-network.ts";
import { hostPortConflict } from "./host-port-conflict.ts";
import { imageDigest } from "./image-digest.ts";
import { imageMovingTag } from "./image-moving-tag.ts";
import { imageTag } from "./image-tag.ts";
import { ineffectiveOverride } from "./ineffective-override.ts";
import { llmKeyInEnvFile } from "./llm-key-in-env-file.ts";
import { llmKeyInEnvironment } from "./llm-key-in-environment.ts";
import { llmKeyViaEnvFile } from "./llm-key-via-env-file.ts";
import { llmProviderUrl } from "./llm-provider-url.ts";
import { llmTierMember } from "./llm-tier-member.ts";
import { loggingLimit } from "./logging-limit.ts";
import { loopbackUrl } from "./loopback-url.ts";
import { modelUndeclared } from "./model-undeclared.ts";
import { monitoringTierMissing } from "./monitoring-tier-missing.ts";
import { natsUrlWithoutCredentials } from "./nats-url-without-credentials.ts";
import { networkDriver } from "./network-driver.ts";
import { networkExternal } from "./network-external.ts";
import { networkExternalOverride } from "./network-external-override.ts";
import { networkInternal } from "./network-internal.ts";
import { networkMembers } from "./network-members.ts";
import { networkMissing } from "./network-missing.ts";
import { networkName } from "./network-name.ts";
import { networkReach } from "./network-reach.ts";
import { networkSubnet } from "./network-subnet.ts";
import { networkUndeclared } from "./network-undeclared.ts";
import { networkUnknown } from "./network-unknown.ts";
import { networkUnused } from "./network-unused.ts";
import { noNewPrivileges } from "./no-new-privileges.ts";
import { noSharedNetwork } from "./no-shared-network.ts";
import { nonRootUser } from "./non-root-user.ts";
import { obsoleteVersion } from "./obsolete-version.ts";
import { overlayWidens } from "./overlay-widens.ts";
import { pidsLimit } from "./pids-limit.ts";
import { portAllInterfaces } from "./port-all-interfaces.ts";
import { privileged } from "./privileged.ts";
import { profileMembers } from "./profile-members.ts";
import { publishedOnInternalOnly } from "./published-on-internal-only.ts";
import { rawDevice } from "./raw-device.ts";
import { readOnlyRoot } from "./read-only-root.ts";
import { requiredNetwork } from "./required-network.ts";
import { requiredVariable } from "./required-variable.ts";
import { resourceLimits } from "./resource-limits.ts";
import { secretFailOpen } from "./secret-fail-open.ts";
import { secretFileMount } from "./secret-file-mount.ts";
import { secretLiteralOrDefault } from "./secret-literal-or-default.ts";
import { secretUndeclared } from "./secret-undeclared.ts";
import { securityOptUnconfined } from "./security-opt-unconfined.ts";
import { serviceWithoutImage } from "./service-without-image.ts";
import { serviceWithoutNetwork } from "./service-without-network.ts";
import { sharedEnvLoaded } from "./shared-env-loaded.ts";
import { subnetMixed } from "./subnet-mixed.ts";
import { subnetOverlap } from "./subnet-overlap.ts";
import { suppressionExpired } from "./suppression-expired.ts";
import { suppressionNotAllowed } from "./suppression-not-allowed.ts";
import { suppressionSyntax } from "./suppression-syntax.ts";
import { suppressionUnknownRule } from "./suppression-unknown-rule.ts";
import { suppressionUnused } from "./suppression-unused.ts";
import { suppressionWithoutReason } from "./suppression-without-reason.ts";
import { trackedSecret } from "./tracked-secret.ts";
import { undefinedVariable } from "./undefined-variable.ts";
import { undocumentedService } from "./undocumented-service.ts";
import { unknownHost } from "./unknown-host.ts";
import { urlCredentials } from "./url-credentials.ts";
import { volumeUndeclared } from "./volume-undeclared.ts";
import { writableHostPath } from "./writable-host-path.ts";

export const rules: readonly Rule[] = [
  baselineExpired,
  baselineStale,
  bindSourceMissing,
  capDropAll,
  composeConsistency,
  composeDeprecated,
  composeMerge,
  composeSchema,
  composeSyntax,
  configUndeclared,
  dangerousCapability,
  dataStoreEgress,
  dataStoreNetwork,
  dataStorePortPublished,
  dataTierMember,
  dependencyCycle,
  dependencyProfile,
  dependencyUndefined,
  dockerSocket,
  duplicateContainerName,
  duplicateEnvKey,
  endpointUrl,
  envChainConflict,
  envExampleDrift,
  envFileForm,
  envFileMissing,
  envFileSyntax,
  envKeyEmpty,
  envKeyNotInShared,
  envTierFileMissing,
  envTierForeign,
  envTierSecretClass,
  envTierSecretMissing,
  envValueDollar,
  extraHostsShadow,
  hardcodedIp,
  healthcheck,
  hostGatewayMissing,
  hostNamespace,
  hostNetwork,
  hostPortConflict,
  imageDigest,
  imageMovingTag,
  imageTag,
  ineffectiveOverride,
  llmKeyInEnvFile,
  llmKeyInEnvironment,
  llmKeyViaEnvFile,
  llmProviderUrl,
  llmTierMember,
  loggingLimit,
  loopbackUrl,
  modelUndeclared,
  monitoringTierMissing,
  natsUrlWithoutCredentials,
  networkDriver,
  networkExternal,
  networkExternalOverride,
  networkInternal,
  networkMembers,
  networkMissing,
  networkName,
  networkReach,
  networkSubnet,
  networkUndeclared,
  networkUnknown,
  networkUnused,
  noNewPrivileges,
  noSharedNetwork,
  nonRootUser,
  obsoleteVersion,
  overlayWidens,
  pidsLimit,
  portAllInterfaces,
  privileged,
  profileMembers,
  publishedOnInternalOnly,
  rawDevice,
  readOnlyRoot,
  requiredNetwork,
  requiredVariable,
  resourceLimits,
  secretFailOpen,
  secretFileMount,
  secretLiteralOrDefault,
  secretUndeclared,
  securityOptUnconfined,
  serviceWithoutImage,
  serviceWithoutNetwork,
  sharedEnvLoaded,
  subnetMixed,
  subnetOverlap,
  suppressionExpired,
  suppressionNotAllowed,
  suppressionSyntax,
  suppressionUnknownRule,
  suppressionUnused,
  suppressionWithoutReason,
  trackedSecret,
  undefinedVariable,
  undocumentedService,
  unknownHost,
  urlCredentials,
  volumeUndeclared,
  writableHostPath,
];
