import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import pino from "pino";
import { readConfig, readDeployment } from "./config/config.ts";
import { startRelayer } from "./relayer.ts";

const log = pino(
  { name: "relayer", redact: ["evmKey", "solanaKey", "databaseUrl", "*.evmKey", "*.solanaKey", "*.databaseUrl"] },
  pino.destination(2),
);

async function main(): Promise<void> {
  const file = process.argv[2];
  if (file === undefined) throw new IsthmusError("CONFIG_INVALID", { reason: "usage: main.ts CONFIG_FILE" });
  const config = await readConfig(file);
  const relayer = await startRelayer(config, readDeployment(config), log);
  process.stdout.write(`${JSON.stringify({ ready: true, process: "relayer", url: relayer.url })}\n`);
  const stop = (): void => {
    relayer.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "could not stop cleanly");
        process.exit(1);
      },
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

// Libraries may reject after their connection broke; truth is in the outbox, so the process lives on and says so.
process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));

main().catch((error: unknown) => {
  log.fatal(isIsthmusError(error) ? { error: error.toBody() } : { err: error }, "could not start");
  process.exit(1);
});
