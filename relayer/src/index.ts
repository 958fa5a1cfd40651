export { type RelayerConfig, readConfig, readDeployment } from "./config/config.ts";
export type { MessageStatus, RowStatus } from "./http/status.ts";
export { type RunningRelayer, startRelayer } from "./relayer.ts";
