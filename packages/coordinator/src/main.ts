import { HashThreadPool } from "@isthmus/clearing/threads";
import { useHashThreads } from "@isthmus/protocol";
import { createLogger, runService } from "@isthmus/service";
import { readConfig } from "./config/config.ts";
import { startCoordinator } from "./coordinator.ts";

/** Exit code when another coordinator has taken over the journal. */
const fencedExitCode = 2;

useHashThreads(new HashThreadPool());

/** Process entry: `main.ts CONFIG.json`. */
await runService({
  name: "coordinator",
  log: createLogger({ name: "coordinator" }),
  start: async () => {
    const config = readConfig(process.argv[2]);
    const { url, stop, fenced } = await startCoordinator(
      config,
      createLogger({ name: "coordinator", level: config.logLevel }),
    );
    return { url, stop, ended: fenced.then(() => fencedExitCode) };
  },
});
