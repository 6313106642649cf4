/** Classes of secret that the seed's tier table tells apart, beyond the built-in ones. */
import { builtInSecrets } from "../plan/built-in-secrets.ts";
import type { SecretClassData } from "../plan/plan-data.ts";

/**
 * The table hands out credentials store by store, so each store's clients have a class of their own. All names are
 * exact, for exact names win over globs.
 */
export const seedSecrets: Readonly<Record<string, SecretClassData>> = {
  "llm-provider-key": {
    names: [...(builtInSecrets["llm-provider-key"]?.names ?? []), "CLOUDFLARE_API_TOKEN"],
  },
  "neo4j-credential": { description: "Neo4j credential", names: ["NEO4J_AUTH", "NEO4J_PASSWORD", "NEO4J_PASS"] },
  "meilisearch-credential": {
    description: "Meilisearch credential",
    names: ["MEILI_API_KEY", "MEILI_SEARCH_KEY", "MEILISEARCH_API_KEY", "MEILISEARCH_KEY"],
  },
  "qdrant-credential": {
    description: "Qdrant credential",
    names: ["QDRANT_API_KEY", "QDRANT__SERVICE__API_KEY", "QDRANT_READ_ONLY_API_KEY"],
  },
  "minio-credential": {
    description: "MinIO credential",
    names: ["MINIO_ACCESS_KEY", "MINIO_SECRET_KEY", "MINIO_PASSWORD"],
  },
  "nats-credential": {
    description: "NATS credential",
    names: ["NATS_PASSWORD", "NATS_TOKEN", "NATS_AUTH_TOKEN", "NATS_NKEY_SEED"],
  },
  "supabase-credential": {
    description: "Supabase credential",
    names: [
      "SERVICE_ROLE_KEY",
      "SUPABASE_KEY",
      "SUPABASE_SECRET_KEY",
      "SUPABASE_SERVICE_KEY",
      "SUPABASE_SERVICE_ROLE_KEY",
    ],
  },
  "tensorzero-credential": { description: "TensorZero credential", names: ["TENSORZERO_API_KEY"] },
  "hi-rag-credential": { description: "Hi-RAG credential", names: ["HIRAG_API_KEY", "HI_RAG_API_KEY"] },
  "internal-api-key": {
    description: "API key of one of the project's own services",
    names: [
      "AGENT_ZERO_API_KEY",
      "ARCHON_API_KEY",
      "BOTZ_API_KEY",
      "CHANNEL_MONITOR_API_KEY",
      "DEEPRESEARCH_API_KEY",
      "FLUTE_API_KEY",
      "JELLYFIN_API_KEY",
      "N8N_API_KEY",
      "OPEN_NOTEBOOK_API_KEY",
      "PRESIGN_API_KEY",
      "SUPASERCH_API_KEY",
    ],
  },
};
