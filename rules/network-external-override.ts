import { defineRule, type Override } from "../src/rule.ts";

export const networkExternalOverride = defineRule({
  id: "network-external-override",
  meta: {
    summary: "Disallow override files that change whether the project creates a network",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    messages: {
      external:
        "This override makes network '{{network}}' external: what its base says of driver, subnet and `internal` no longer counts, and `up` fails where the network does not exist yet. Declare it external in the base, or remove this.",
      created:
        "This override makes the project create network '{{network}}', which is external in its base: containers join another network than the one they share with other projects. Remove this, or declare it in the base.",
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#external"],
  },
  create({ report }) {
    return {
      project({ overrides }) {
        for (const override of overrides.filter(isTurn)) {
          const [, network = ""] = override.keys;
          report({
            at: override,
            messageId: makesExternal(override) ? "external" : "created",
            data: { network },
            subject: network,
            related: override.base ? [{ at: override.base, message: "What the files before it say." }] : [],
          });
        }
      },
    };
  },
});

/** `external: false` says nothing new where the files before it do not say the contrary. */
function isTurn(override: Override): boolean {
  const { keys, isEffective, base } = override;
  const isFlag = keys.length === 3 && keys[0] === "networks" && keys[2] === "external";
  return isFlag && isEffective && (base !== undefined || makesExternal(override));
}

/** `external: { name: … }` is the old way to say true. */
function makesExternal({ form, tree }: Override): boolean {
  if (form === "reset" || !tree) return false;
  return tree.kind !== "scalar" || String(tree.value).toLowerCase() === "true";
}
