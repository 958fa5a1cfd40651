import { HashThreadPool } from "@isthmus/clearing/threads";
import { useHashThreads } from "@isthmus/protocol";
import { createLogger, runService } from "@isthmus/service";
import { readConfig } from "./config/config.ts";
import { startCoordinator } from "./coordinator.ts";
import { doSnapshotWork, SnapshotThread, snapshotWork } from "./snapshot/snapshot-thread.ts";

/** Exit code when another coordinator has taken over the journal. */
const fencedExitCode = 2;

/** Process entry: `main.ts CONFIG.json`. */
async function serve(): Promise<void> {
  useHashThreads(new HashThreadPool());
  await runService({
    name: "coordinator",
    log: createLogger({ name: "coordinator" }),
    start: async () => {
      const [, program = "", configFile] = process.argv;
      const config = readConfig(configFile);
      const { url, stop, fenced } = await startCoordinator(
        config,
        createLogger({ name: "coordinator", level: config.logLevel }),
        new SnapshotThread(program, configFile ?? ""),
      );
      return { url, stop, ended: fenced.then(() => fencedExitCode) };
    },
  });
}

// The same program takes snapshots, on a thread of the process that serves.
const throughIndex = snapshotWork();
if (throughIndex === null) await serve();
else await doSnapshotWork(readConfig(process.argv[2]), throughIndex);
