export { type OperatorConfig, readConfig } from "./config/config.ts";
export { createOperator, type Operator } from "./operator.ts";
export { createServer, type OperatorEndpoints, type OperatorLog } from "./server/server.ts";
export type { RunningOperator } from "./start-operator.ts";
export { AlarmBook } from "./watchtower/alarm-book.ts";
export { ChainWatch } from "./watchtower/chain-watch.ts";
export type { OwnCycles, OwnOrders } from "./watchtower/judge.ts";
export type { OwnStops } from "./watchtower/stop-watch.ts";
