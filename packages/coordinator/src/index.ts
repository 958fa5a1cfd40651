export { type Config, configSchema, genesisOf, parseConfig, readConfig, readJsonFile } from "./config/config.ts";
export { createLogger } from "./config/log.ts";
export { type Coordinator, startCoordinator } from "./coordinator.ts";
