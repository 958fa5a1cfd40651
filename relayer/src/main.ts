import { createLogger, runService } from "@isthmus/service";
import { readConfig, readDeployment } from "./config/config.ts";
import { startRelayer } from "./relayer.ts";

const log = createLogger({ name: "relayer" });

/** Process entry: `main.ts CONFIG.json`. */
await runService({
  name: "relayer",
  log,
  // Libraries may reject after their connections broke; the truth is in the outbox, so the process goes on.
  onUnhandledRejection: "log",
  start: async () => {
    const config = readConfig(process.argv[2]);
    return await startRelayer(config, readDeployment(config), log);
  },
});
