import { operatorCount, watchtowerCount } from "@isthmus/local";
import { freePorts } from "../supervisor/ports.ts";

/** TCP ports of one run, all on loopback. */
export interface RunPorts {
  readonly hub: number;
  readonly second: number;
  readonly solana: number;
  readonly postgres: number;
  readonly coordinator: number;
  /** A second coordinator, in runs with the drill that needs it. */
  readonly standby: number;
  readonly relayer: number;
  readonly operators: readonly number[];
  readonly watchtowers: readonly number[];
}

/** The address that all processes of a run listen on. */
export const host = "127.0.0.1";

/** HTTP URL of a port of the run. */
export function url(port: number): string {
  return `http://${host}:${port}`;
}

/** Chooses free ports for a run. @param coordinatorPort port of the API; 0 for a free one */
export async function choosePorts(coordinatorPort: number): Promise<RunPorts> {
  // The Solana node also listens on the port after its own, where web3.js connects for subscriptions.
  const free = await freePorts({ count: 7 + operatorCount + watchtowerCount, pairs: 1, without: coordinatorPort });
  const [solana, hub, second, postgres, relayer, standby, coordinator, ...many] = free as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    ...number[],
  ];
  return {
    hub,
    second,
    solana,
    postgres,
    relayer,
    standby,
    coordinator: coordinatorPort === 0 ? coordinator : coordinatorPort,
    operators: many.slice(0, operatorCount),
    watchtowers: many.slice(operatorCount),
  };
}
