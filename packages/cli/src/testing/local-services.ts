import { randomBytes } from "node:crypto";
import type { Deployment } from "@isthmus/adapter";
import { type AnvilNode, deploy, type LocalKeys, makeLocalKeys, partiesOf, startAnvil } from "@isthmus/local";
import { chainByName, IsthmusError } from "@isthmus/protocol";
import { databasePart } from "../start/networks.ts";
import { readOptions } from "../start/options.ts";
import { choosePorts, url } from "../start/run-ports.ts";
import { serviceParts } from "../start/service-parts.ts";
import type { Wiring } from "../start/wiring.ts";
import type { Part } from "../supervisor/part.ts";
import { StateDirectory } from "../supervisor/state-directory.ts";

/** What a test starts. */
export interface LocalServicesOptions {
  /** Emptied of an earlier run. */
  readonly directory: string;
  /** Of keys and prices. */
  readonly seed: number;
  /** Names of the services to start beside PostgreSQL and the two EVM chains; all of them if left out. */
  readonly only?: readonly string[];
}

/**
 * The processes that `npm start` starts, without the Solana network and without the demo: for tests that send requests of
 * their own and kill processes, which come back by themselves.
 */
export class LocalServices {
  readonly keys: LocalKeys;
  readonly deployment: Deployment;
  readonly coordinatorUrl: string;
  readonly relayerUrl: string;
  readonly operatorUrls: readonly string[];
  readonly adminToken: string;
  readonly #nodes: readonly AnvilNode[];
  readonly #parts: readonly Part[];

  private constructor(wiring: Wiring, nodes: readonly AnvilNode[], parts: readonly Part[]) {
    const { keys, deployment, ports, secrets } = wiring;
    this.keys = keys;
    this.deployment = deployment;
    this.coordinatorUrl = url(ports.coordinator);
    this.relayerUrl = url(ports.relayer);
    this.operatorUrls = ports.operators.map(url);
    this.adminToken = secrets.adminToken;
    this.#nodes = nodes;
    this.#parts = parts;
  }

  /** Starts everything and waits until it is ready; nothing is left running if it fails. */
  static async start({ directory, seed, only }: LocalServicesOptions): Promise<LocalServices> {
    const state = new StateDirectory(directory);
    const stops: (() => Promise<void>)[] = [];
    try {
      const keys = makeLocalKeys(`run ${seed}`);
      const ports = await choosePorts(0);
      const nodes = await Promise.all(["hub", "second"].map(startChain));
      stops.push(...nodes.map((node) => () => node.stop()));
      const secret = () => randomBytes(24).toString("hex");
      const secrets = { databasePassword: secret(), adminToken: secret(), controlToken: secret() };
      const database = databasePart(state, ports, secrets.databasePassword);
      stops.push(() => database.stop());
      const [hub = "", second = ""] = nodes.map(({ rpcUrl }) => rpcUrl);
      const [deployment] = await Promise.all([
        deploy({ hub, second, solana: null }, partiesOf(keys), { rootDelaySeconds: 2 }),
        database.start(),
      ]);
      const deploymentFile = state.write("deployment.json", deployment);
      const options = readOptions(["--seed", String(seed), "--state", directory]);
      const wiring: Wiring = { options, state, keys, ports, secrets, deployment, deploymentFile };
      const started = serviceParts(wiring).filter(({ spec }) => only?.includes(spec.name) ?? true);
      stops.push(...started.map((part) => () => part.stop()));
      await Promise.all(started.map((part) => part.start()));
      return new LocalServices(wiring, nodes, [database, ...started]);
    } catch (error) {
      await Promise.all(stops.reverse().map((stop) => stop()));
      throw error;
    }
  }

  /** Names of the processes that may be killed. */
  get processes(): readonly string[] {
    return this.#parts.map(({ spec }) => spec.name);
  }

  /** Process id of a service, of PostgreSQL's postmaster; null while it is down. */
  pidOf(name: string): number | null {
    const part = this.#part(name);
    const inner = part.readyInfo.pid;
    return name === "postgres" && typeof inner === "number" ? inner : (part.pid ?? null);
  }

  /** How often a process died, whoever killed it. */
  deathsOf(name: string): number {
    return this.#part(name).deaths.length;
  }

  /** Ends a process with SIGKILL; the supervisor starts it again. */
  kill(name: string): void {
    const pid = this.pidOf(name);
    if (name === "postgres" && pid !== null) process.kill(pid, "SIGKILL");
    this.#part(name).kill();
  }

  /** Stops everything. */
  async stop(): Promise<void> {
    await Promise.all([...this.#parts].reverse().map((part) => part.stop()));
    await Promise.all(this.#nodes.map((node) => node.stop()));
  }

  #part(name: string): Part {
    const part = this.#parts.find(({ spec }) => spec.name === name);
    if (part === undefined) throw new IsthmusError("NOT_FOUND", { part: name });
    return part;
  }
}

/** Blocks come by themselves, so that what is sent becomes final. */
function startChain(name: string): Promise<AnvilNode> {
  return startAnvil({ evmChainId: chainByName(name).evmChainId ?? 0, blockTimeSeconds: 0.5 });
}
