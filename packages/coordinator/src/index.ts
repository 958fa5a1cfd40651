export { type CoordinatorConfig, readConfig } from "./config/config.ts";
export { type Coordinator, startCoordinator } from "./coordinator.ts";
