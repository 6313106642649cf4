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
import { hostNetwork } from "./host-network.ts";
import { imageTag } from "./image-tag.ts";
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
import { secretUndeclared } from "./secret-undeclared.ts";
import { serviceWithoutImage } from "./service-without-image.ts";
import { serviceWithoutNetwork } from "./service-without-network.ts";
import { subnetOverlap } from "./subnet-overlap.ts";
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
  hostNetwork,
  imageTag,
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
  secretUndeclared,
  serviceWithoutImage,
  serviceWithoutNetwork,
  subnetOverlap,
  volumeUndeclared,
];
