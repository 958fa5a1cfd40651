import { readDeployment } from "@isthmus/adapter/deployment-file";
import { HttpListener, type Logger, PollLoop, startParts } from "@isthmus/service";
import type { OperatorConfig } from "./config/config.ts";
import { createOperator } from "./operator.ts";
import { createServer } from "./server/server.ts";

/** A running operator. */
export interface RunningOperator {
  readonly url: string;
  stop(): Promise<void>;
}

/** Reading on is not urgent: it must only be sooner than a reorganisation of what is final. */
const readEveryPolls = 5;

/** Starts an operator; resolves when it serves. @throws CONFIG_INVALID, JOURNAL_INVALID */
export async function startOperator(config: OperatorConfig, log: Logger): Promise<RunningOperator> {
  const onTrouble = (details: object, message: string) => log.error(details, message);
  const operator = createOperator(config, readDeployment(config.deploymentFile, config.houseId), onTrouble);
  const server = createServer(operator, log.child({ operator: config.operator }), config.http);
  const listener = new HttpListener(server, { host: config.host, port: config.port });
  const chains = new PollLoop({
    name: "chains",
    intervalMs: config.pollIntervalMs * readEveryPolls,
    log,
    round: async () => {
      await operator.readOn();
      return false;
    },
  });
  const running = await startParts([{ name: "chain readers", stop: () => operator.close() }, listener, chains]);
  return { url: listener.url, stop: running.stop };
}
