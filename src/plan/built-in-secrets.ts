/** The classes of secret of a plan that states none. */
import type { PlanData } from "./plan-data.ts";

export const builtInSecrets: NonNullable<PlanData["secrets"]> = {
  "llm-provider-key": { description: "API key of an LLM provider", names: ["OPENAI_API_KEY", "ANTHROPIC_API_KEY"] },
  password: { description: "password", names: ["*_PASSWORD", "PASSWORD"] },
  "api-key": { description: "API key", names: ["*_API_KEY"] },
};
