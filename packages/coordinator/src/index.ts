export * from "./config/config.ts";
export { createLogger } from "./config/log.ts";
export * from "./coordinator.ts";
