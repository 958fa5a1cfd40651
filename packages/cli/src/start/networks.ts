import { AnvilControl, anvilCommand, solanaPrograms } from "@isthmus/local";
import { chainByName } from "@isthmus/protocol";
import { Part } from "../supervisor/part.ts";
import type { StateDirectory } from "../supervisor/state-directory.ts";
import { programPart } from "./parts.ts";
import type { RunPorts } from "./wiring.ts";
import { url } from "./wiring.ts";

/** Seconds between blocks on the EVM chains; a transaction gets its own block at once. */
const blockTimeSeconds = 0.5;
const slotMs = 200;

/** The process of PostgreSQL, not started yet. */
export function databasePart(state: StateDirectory, ports: RunPorts, databasePassword: string): Part {
  return new Part(
    programPart(state, "postgres", "postgres", {
      folder: state.file("postgres"),
      port: ports.postgres,
      password: databasePassword,
      logFile: state.log("postgres-server"),
    }),
  );
}

/** The processes of the three networks, not started yet. */
export function networkParts(state: StateDirectory, ports: RunPorts, controlToken: string): Part[] {
  return [
    evmPart(state, "hub", ports.hub),
    evmPart(state, "second", ports.second),
    new Part(
      programPart(
        state,
        "solana",
        "solana-node",
        {
          port: ports.solana,
          slotMs,
          controlToken,
          // A blockhash lives a minute, as on a real cluster: the stock client keeps one for up to 30 s.
          validBlocks: 60_000 / slotMs,
          programs: solanaPrograms(),
        },
        { restart: false },
      ),
    ),
  ];
}

/** An anvil keeps its chain in memory: when it dies its chain is gone, so it is not started again. */
function evmPart(state: StateDirectory, name: "hub" | "second", port: number): Part {
  const { file, args } = anvilCommand({ evmChainId: chainByName(name).evmChainId ?? 0, port, blockTimeSeconds });
  const control = new AnvilControl(url(port));
  return new Part({
    name,
    command: file,
    args,
    logFile: state.log(name),
    probe: () => control.answers(),
    restart: false,
  });
}
