import { readDeployment } from "@isthmus/adapter/deployment-file";
import { HashThreadPool } from "@isthmus/clearing/threads";
import { useHashThreads } from "@isthmus/protocol";
import { createLogger, runService } from "@isthmus/service";
import { readWatchtowerConfig } from "./watchtower/config.ts";
import { startWatchtower } from "./watchtower/watchtower.ts";

const log = createLogger({ name: "watchtower" });

useHashThreads(new HashThreadPool());

/** Process entry: `watchtower-main.ts CONFIG.json`. */
await runService({
  name: "watchtower",
  log,
  start: async () => {
    const config = readWatchtowerConfig(process.argv[2]);
    return await startWatchtower(config, readDeployment(config.deploymentFile, config.houseId), log);
  },
});
