export type { RelayerConfig } from "./config/config.ts";
export type { DeliveryStatus, MessageStatus } from "./http/status.ts";
export type { RunningRelayer } from "./relayer.ts";
