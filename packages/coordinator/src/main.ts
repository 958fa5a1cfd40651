import { readConfig } from "./config/config.ts";
import { createLogger } from "./config/log.ts";
import { startCoordinator } from "./coordinator.ts";

/**
 * Process entry: `main.ts CONFIG.json`. Prints one ready line with its port, stops cleanly on SIGTERM or SIGINT, and
 * exits with 2 when another coordinator has taken the journal over.
 */
async function main(): Promise<void> {
  const config = readConfig(process.argv[2]);
  const log = createLogger(config.logLevel, "coordinator");
  // Nothing may fail unseen: better a restart from what is durable than a process that half works.
  process.on("unhandledRejection", (error) => {
    log.fatal({ err: error }, "unhandled rejection");
    process.exit(1);
  });
  const coordinator = await startCoordinator(config, log);
  let stopping = false;
  const stop = (exitCode: number): void => {
    if (stopping) return;
    stopping = true;
    // Whatever hangs must not keep the process: everything acknowledged is durable already.
    setTimeout(() => process.exit(exitCode), 10_000).unref();
    coordinator.stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        log.error({ err: error }, "did not stop cleanly");
        process.exit(1);
      },
    );
  };
  process.once("SIGTERM", () => stop(0));
  process.once("SIGINT", () => stop(0));
  void coordinator.fenced.then(() => stop(2));
  process.stdout.write(
    `${JSON.stringify({ ready: true, part: "coordinator", host: coordinator.host, port: coordinator.port })}\n`,
  );
}

main().catch((error: unknown) => {
  const { message, code } = error as Error & { code?: unknown };
  process.stderr.write(`${JSON.stringify({ level: 60, name: "coordinator", code, msg: message })}\n`);
  process.exit(1);
});
