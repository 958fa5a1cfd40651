import { createLogger, runService } from "@isthmus/service";
import { readConfig, readDeployment } from "./config/config.ts";
import { startRelayer } from "./relayer.ts";

const log = createLogger({ name: "relayer" });

/** Process entry: `main.ts CONFIG.json`. */
await runService({
  name: "relayer",
  log,
  // Libraries may reject after their connections broke; all state is in the outbox, so the process continues.
  onUnhandledRejection: "log",
  start: async () => {
    const config = readConfig(process.argv[2]);
    return await startRelayer(config, readDeployment(config), log);
  },
});
