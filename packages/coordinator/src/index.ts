export type { CoordinatorConfig } from "./config/config.ts";
export type { Coordinator } from "./coordinator.ts";
