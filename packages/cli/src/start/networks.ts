import { AnvilControl, anvilCommand, solanaPrograms } from "@isthmus/local";
import { chainByName } from "@isthmus/protocol";
import { Part } from "../supervisor/part.ts";
import type { StateDirectory } from "../supervisor/state-directory.ts";
import { programPart } from "./program-part.ts";
import { type RunPorts, url } from "./run-ports.ts";

/** Seconds between blocks on the EVM chains; a transaction gets its own block immediately. */
const blockTimeSeconds = 0.5;
const slotMs = 200;

/** The PostgreSQL process, not started. */
export function databasePart(state: StateDirectory, ports: RunPorts, databasePassword: string): Part {
  return new Part(
    programPart(state, {
      name: "postgres",
      program: "postgres",
      config: {
        folder: state.file("postgres"),
        port: ports.postgres,
        password: databasePassword,
        logFile: state.log("postgres-server"),
      },
    }),
  );
}

/** The processes of the three networks, not started. */
export function networkParts(state: StateDirectory, ports: RunPorts, controlToken: string): Part[] {
  return [
    evmPart(state, "hub", ports.hub),
    evmPart(state, "second", ports.second),
    new Part(
      programPart(
        state,
        {
          name: "solana",
          program: "solana-node",
          config: {
            port: ports.solana,
            slotMs,
            controlToken,
            // A blockhash is valid for a minute, as on a cluster: web3.js keeps one for up to 30 s.
            validBlocks: 60_000 / slotMs,
            programs: solanaPrograms(),
          },
        },
        { restart: false },
      ),
    ),
  ];
}

/** Anvil keeps its chain in memory: it is not restarted, as its chain is lost with the process. */
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
