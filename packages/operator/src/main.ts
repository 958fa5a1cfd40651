import { readDeployment } from "@isthmus/adapter/deployment-file";
import { pino } from "pino";
import { readConfig } from "./config/config.ts";
import { createOperator } from "./operator.ts";
import { createServer } from "./server/server.ts";

const log = pino(
  { name: "operator", redact: ["attesterKey", "guardianKey", "dvnKey", "*.attesterKey", "*.guardianKey", "*.dvnKey"] },
  pino.destination(2),
);

process.on("unhandledRejection", (error) => {
  log.fatal({ err: error }, "unhandled rejection");
  process.exit(1);
});

try {
  const config = readConfig(process.argv[2] ?? "");
  const server = createServer(
    createOperator(config, readDeployment(config.deploymentFile, config.houseId)),
    log.child({ operator: config.operator }),
  );
  const url = await server.listen({ host: config.host, port: config.port });
  const stop = () => {
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  process.stdout.write(`${JSON.stringify({ ready: true, url })}\n`);
} catch (error) {
  log.fatal({ err: error }, "the operator cannot start");
  process.exit(1);
}
