/**
 * The plan of the seed document, "PMOVES.AI Tier Architecture" of 2025-12-29. `docs/seed.md` says row by row where
 * each of its statements is here, and why some are not.
 */
import type { PlanData, TierData } from "../plan/plan-data.ts";
import { seedSecrets } from "./seed-secrets.ts";

/** What a service may hold for itself in any tier: the table restricts what is shared between services. */
const OWN_SECRETS = ["signing-key", "private-key", "token", "password", "secret", "internal-api-key"];

const tiers: Readonly<Record<string, TierData>> = {
  data: {
    purpose: "Infrastructure",
    files: ["env.tier-data"],
    services: ["postgres", "supabase-db", "qdrant", "neo4j", "meilisearch", "minio", "nats"],
    secrets: [
      "database-password",
      "master-key",
      "root-credential",
      "store-credential",
      "neo4j-credential",
      "meilisearch-credential",
      "qdrant-credential",
      "minio-credential",
      "nats-credential",
      ...OWN_SECRETS,
    ],
  },
  api: {
    purpose: "Data Access APIs",
    files: ["env.tier-api"],
    services: [
      "postgrest",
      "presign",
      "hi-rag-gateway",
      "hi-rag-gateway-v2",
      "hi-rag-gateway-gpu",
      "hi-rag-gateway-v2-gpu",
      "gpu-orchestrator",
    ],
    secrets: [
      "database-password",
      "neo4j-credential",
      "meilisearch-credential",
      "qdrant-credential",
      "minio-credential",
      "supabase-credential",
      "tensorzero-credential",
      ...OWN_SECRETS,
    ],
  },
  worker: {
    purpose: "Background Workers",
    files: ["env.tier-worker"],
    services: ["extract-worker", "langextract", "pdf-ingest", "notebook-sync"],
    secrets: [
      "tensorzero-credential",
      "qdrant-credential",
      "meilisearch-credential",
      "minio-credential",
      "supabase-credential",
      "api-key",
      ...OWN_SECRETS,
    ],
  },
  media: {
    purpose: "Media Processing",
    files: ["env.tier-media"],
    services: ["pmoves-yt", "ffmpeg-whisper", "media-video", "media-audio", "channel-monitor"],
    secrets: ["minio-credential", "nats-credential", "api-key", ...OWN_SECRETS],
  },
  agent: {
    purpose: "Agent Orchestration",
    files: ["env.tier-agent"],
    services: ["agent-zero", "archon", "supaserch", "deepresearch"],
    secrets: ["supabase-credential", "hi-rag-credential", "tensorzero-credential", "nats-credential", ...OWN_SECRETS],
  },
  llm: {
    purpose: "LLM Gateway",
    files: ["env.tier-llm"],
    services: ["tensorzero-gateway", "tensorzero-ui"],
    secrets: ["llm-provider-key", "tensorzero-credential", ...OWN_SECRETS],
  },
};

const GATEWAY = "http://tensorzero-gateway:3000";

export const seedPlan: PlanData = {
  tiers,
  sharedFiles: ["env.shared"],
  secrets: seedSecrets,
  networks: {
    api_tier: {
      purpose: "Public-facing services",
      name: "pmoves_api",
      driver: "bridge",
      internal: false,
      subnet: "172.30.1.0/24",
    },
    app_tier: {
      purpose: "Application services",
      name: "pmoves_app",
      driver: "bridge",
      internal: true,
      subnet: "172.30.2.0/24",
    },
    bus_tier: {
      purpose: "Message bus and subscribers",
      name: "pmoves_bus",
      driver: "bridge",
      internal: true,
      subnet: "172.30.3.0/24",
    },
    data_tier: {
      purpose: "Data stores",
      name: "pmoves_data",
      driver: "bridge",
      internal: true,
      subnet: "172.30.4.0/24",
    },
    monitoring_tier: {
      purpose: "Observability",
      name: "pmoves_monitoring",
      driver: "bridge",
      internal: false,
      subnet: "172.30.5.0/24",
    },
    supabase_net: {
      purpose: "Bridge to the Supabase CLI stack",
      name: "supabase_network_PMOVES.AI",
      external: true,
      optional: true,
    },
    cataclysm: {
      purpose: "Legacy",
      name: "cataclysm-net",
      external: true,
      optional: true,
      members: ["jellyfin-bridge"],
    },
  },
  stores: {
    postgres: {
      services: ["postgres", "supabase-db", "image:postgres", "image:*/postgres", "image:*/pgvector"],
      home: "data_tier",
      allow: ["api_tier", "monitoring_tier"],
    },
    qdrant: { services: ["qdrant", "image:*/qdrant"], home: "data_tier", allow: ["monitoring_tier"] },
    neo4j: { services: ["neo4j", "image:neo4j", "image:*/neo4j"], home: "data_tier", allow: ["monitoring_tier"] },
    meilisearch: { services: ["meilisearch", "image:*/meilisearch"], home: "data_tier", allow: ["monitoring_tier"] },
    minio: { services: ["minio", "image:*/minio"], home: "data_tier", allow: ["monitoring_tier"] },
    clickhouse: {
      services: ["tensorzero-clickhouse", "image:clickhouse", "image:*/clickhouse-server"],
      home: "data_tier",
      allow: ["monitoring_tier"],
    },
    nats: { services: ["nats", "image:nats"], home: "bus_tier", allow: ["monitoring_tier"] },
  },
  dataNetwork: { network: "data_tier", allow: ["tier:api", "tier:worker"] },
  monitoring: { network: "monitoring_tier" },
  requiredNetworks: [
    {
      services: ["agent-zero"],
      networks: ["api_tier", "bus_tier", "monitoring_tier"],
      reason: "HTTP API, NATS message bus and metrics",
    },
  ],
  llm: {
    secrets: "llm-provider-key",
    tier: "llm",
    hosts: [
      "*.openai.azure.com",
      "api-inference.huggingface.co",
      "api.anthropic.com",
      "api.cerebras.ai",
      "api.cohere.ai",
      "api.cohere.com",
      "api.deepinfra.com",
      "api.deepseek.com",
      "api.elevenlabs.io",
      "api.fireworks.ai",
      "api.groq.com",
      "api.minimax.chat",
      "api.minimax.io",
      "api.mistral.ai",
      "api.moonshot.ai",
      "api.moonshot.cn",
      "api.openai.com",
      "api.perplexity.ai",
      "api.replicate.com",
      "api.together.ai",
      "api.together.xyz",
      "api.venice.ai",
      "api.voyageai.com",
      "api.x.ai",
      "api.z.ai",
      "dashscope*.aliyuncs.com",
      "generativelanguage.googleapis.com",
      "integrate.api.nvidia.com",
      "open.bigmodel.cn",
      "openrouter.ai",
      "router.huggingface.co",
    ],
    gateway: GATEWAY,
  },
  endpoints: [
    {
      variables: ["TENSORZERO_URL", "TENSORZERO_BASE_URL", "TENSORZERO_GATEWAY_URL"],
      urls: [GATEWAY],
      reason: "All LLM calls go through the TensorZero gateway",
    },
    {
      variables: ["SUPABASE_URL"],
      urls: ["http://supabase_kong_PMOVES.AI:8000"],
      reason: "Supabase is reached at one address",
    },
  ],
  profiles: {
    data: { services: ["postgres", "qdrant", "neo4j", "meilisearch", "minio", "nats"] },
    orchestration: { services: ["postgrest", "hi-rag-gateway-v2", "tensorzero-gateway"] },
    workers: { services: ["extract-worker", "langextract", "pdf-ingest", "notebook-sync"] },
    yt: { services: ["pmoves-yt", "ffmpeg-whisper", "media-video", "media-audio", "channel-monitor"] },
    agents: { services: ["agent-zero", "archon", "supaserch", "deepresearch"] },
    monitoring: { services: ["prometheus", "grafana", "loki", "promtail", "cadvisor"] },
  },
};
