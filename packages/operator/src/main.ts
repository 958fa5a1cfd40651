import { HashThreadPool } from "@isthmus/clearing/threads";
import { useHashThreads } from "@isthmus/protocol";
import { createLogger, runService } from "@isthmus/service";
import { readConfig } from "./config/config.ts";
import { startOperator } from "./start-operator.ts";

const log = createLogger({ name: "operator" });

useHashThreads(new HashThreadPool());

/** Process entry: `main.ts CONFIG.json`. */
await runService({ name: "operator", log, start: () => startOperator(readConfig(process.argv[2]), log) });
