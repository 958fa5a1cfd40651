export { type RelayerConfig, readConfig, readDeployment } from "./config/config.ts";
export type { DeliveryStatus, MessageStatus } from "./http/status.ts";
export { type RunningRelayer, startRelayer } from "./relayer.ts";
