import { readDeployment } from "@isthmus/adapter/deployment-file";
import { HttpListener, type Logger, startParts } from "@isthmus/service";
import type { OperatorConfig } from "./config/config.ts";
import { createOperator } from "./operator.ts";
import { createServer } from "./server/server.ts";

/** A running operator. */
export interface RunningOperator {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts an operator; resolves when it serves. @throws CONFIG_INVALID, JOURNAL_INVALID */
export async function startOperator(config: OperatorConfig, log: Logger): Promise<RunningOperator> {
  const operator = createOperator(config, readDeployment(config.deploymentFile, config.houseId));
  const server = createServer(operator, log.child({ operator: config.operator }));
  const listener = new HttpListener(server, { host: config.host, port: config.port });
  const running = await startParts([{ name: "chain readers", stop: () => operator.close() }, listener]);
  return { url: listener.url, stop: running.stop };
}
