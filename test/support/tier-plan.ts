import type { PlanData } from "../../src/plan/plan-data.ts";

/** A small plan with every part that the rules of env files and secrets ask about. */
export const tierPlan = {
  tiers: {
    data: { files: ["env.tier-data"], services: ["postgres"], secrets: ["password"] },
    agent: { files: ["env.tier-agent"], services: ["agent", "agent-*"], secrets: ["token"] },
    llm: { files: ["env.tier-llm"], services: ["gateway"], secrets: ["provider-key"] },
  },
  sharedFiles: ["env.shared"],
  secrets: {
    "provider-key": { names: ["OPENAI_API_KEY", "GROQ_API_KEY"], shapes: ["^sk-[A-Za-z0-9]{20,}$"] },
    password: { names: ["*_PASSWORD", "REDIS_AUTH"] },
    token: { names: ["*_TOKEN", "*_API_KEY"] },
  },
  llm: {
    secrets: "provider-key",
    tier: "llm",
    hosts: ["api.openai.com", "*.openai.azure.com"],
    gateway: "http://gateway:3000",
  },
  endpoints: [
    { variables: ["GATEWAY_URL", "GATEWAY_*_URL"], urls: ["http://gateway:3000"], reason: "one gateway for all" },
    { variables: ["SUPABASE_URL"], urls: ["https://supabase.example.com", "http://kong:8000"] },
  ],
} satisfies PlanData;
