export {
  databaseUrlField,
  houseIdField,
  httpUrlField,
  nodesField,
  pollIntervalField,
  portField,
  secretKeyField,
} from "./config/fields.ts";
export { type ConfiguredGenesis, genesisOf, genesisSchema } from "./config/genesis.ts";
export { priceSourceSchema } from "./config/price-source.ts";
export { parseConfig, readJsonFile } from "./config/read-config.ts";
export { readBoundedText } from "./http/bounded-body.ts";
export { Endpoints } from "./http/endpoints.ts";
export { defaultHttpLimits, type HttpLimits, httpLimitsSchema } from "./http/limits.ts";
export { HttpListener } from "./http/listener.ts";
export type { Refusal } from "./http/refusal.ts";
export { createHttpServer, type HttpServerOptions } from "./http/server.ts";
export { createLogger, type Logger } from "./log/logger.ts";
export { PollLoop, type PollLoopOptions } from "./loop/poll-loop.ts";
export { addMetricsRoute, createRegistry } from "./metrics/registry.ts";
export { addOpenApiRoute, openApiDocument } from "./openapi/document.ts";
export { metricsOperation, type Operation } from "./openapi/operation.ts";
export { type Part, type RunningParts, startParts } from "./process/parts.ts";
export type { ReadyLine } from "./process/ready-line.ts";
export { type RunningService, runService } from "./process/run-service.ts";
export { backoffMs, jitteredDelayMs, type RetryPolicy } from "./retry/retry-policy.ts";
export { parseInput } from "./validate/parse-input.ts";
