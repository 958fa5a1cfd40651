import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { EvmAdapter, hubAbi } from "@isthmus/chain-evm";
import {
  attesterKeys,
  buildTrees,
  type EvmChains,
  nextCycle,
  readerPatienceMs,
  startEvmChains,
  vaultScope,
} from "@isthmus/local/testing";
import { type Canonical, canonicalText, cycleDigest, fromHex, type Hex, signDigest } from "@isthmus/protocol";
import { Database, insertCycle, migrateCoordinator, type Queryable, readCycle } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { migrateTransactions, readNonces } from "@isthmus/transactions";
import { privateKeyToAddress } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Alarms } from "../alarm/alarms.ts";
import { quiet } from "../testing/test-setup.ts";
import { CycleArchive } from "./archive.ts";
import { HubSubmitter } from "./hub-submitter.ts";
import { CycleMachine } from "./machine.ts";

let server: TestDatabase;
let database: Database;
let house: EvmChains;
let operators: Server[] = [];
let urls: string[] = [];
let asked = 0;
let alarms: Alarms;

beforeAll(async () => {
  [server, house] = await Promise.all([startTestDatabase(), startEvmChains()]);
  database = new Database({ url: server.url, name: "machine-test" });
  await migrateCoordinator(database);
  await migrateTransactions(database);
  alarms = new Alarms({ database, log: quiet });
  await alarms.start();
  // Operators that sign whatever they are asked to: what makes real ones refuse is tested with real ones.
  operators = attesterKeys(house).map((key, index) =>
    createServer(async (request, response) => {
      asked++;
      let text = "";
      for await (const chunk of request) text += chunk;
      const { digest } = JSON.parse(text) as { digest: Hex };
      response.end(JSON.stringify({ ...signDigest(fromHex(key, 32), fromHex(digest, 32), index), digest }));
    }),
  );
  urls = await Promise.all(
    operators.map(async (operator) => {
      await new Promise<void>((done) => operator.listen(0, "127.0.0.1", done));
      return `http://127.0.0.1:${(operator.address() as AddressInfo).port}`;
    }),
  );
}, 400_000);

afterAll(async () => {
  for (const operator of operators) {
    operator.closeAllConnections();
    operator.close();
  }
  await database?.close();
  await Promise.all([server?.remove(), house?.stop()]);
});

/** A database under a process that is killed at its n-th statement: just before it, or when only the answer is missing. */
class DyingDatabase extends Database {
  readonly #diesAt: number;
  readonly #storesIt: boolean;
  #statements = 0;
  dead = false;

  constructor(url: string, { diesAt, storesIt }: { readonly diesAt: number; readonly storesIt: boolean }) {
    super({ url, name: "machine-test dying" });
    this.#diesAt = diesAt;
    this.#storesIt = storesIt;
  }

  override query<Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) {
    return this.#count(() => super.query<Row>(text, values));
  }

  override transaction<T>(work: (connection: Queryable) => Promise<T>): Promise<T> {
    return this.#count(() => super.transaction(work));
  }

  async #count<T>(statement: () => Promise<T>): Promise<T> {
    this.#statements++;
    const dies = this.#statements >= this.#diesAt;
    if (this.dead || (dies && !this.#storesIt)) {
      this.dead = true;
      throw new Error("killed");
    }
    const answer = await statement();
    if (!dies) return answer;
    this.dead = true;
    throw new Error("killed");
  }
}

function machineOn(store: Database): CycleMachine {
  const { deployment, hub, keys } = house;
  const timeoutMs = readerPatienceMs;
  const adapter = new EvmAdapter({ deployment: hub.deployment, privateKey: keys.submitter, timeoutMs });
  return new CycleMachine({
    database: store,
    log: quiet,
    operatorUrls: urls,
    attesters: deployment.attesters,
    submitter: new HubSubmitter(adapter, store),
    archive: new CycleArchive(store),
    alarms,
    pollIntervalMs: 10,
  });
}

/** Closes the hub's next cycle. */
async function close(): Promise<{ readonly cycle: bigint; readonly digest: Hex }> {
  const trees = buildTrees({
    scope: vaultScope(house, house.hub),
    state: await house.hub.reader.vaultState(),
    leaves: [],
  });
  const { header } = await nextCycle(house, [trees]);
  const { cycle } = header;
  const digest = cycleDigest(header);
  const text = canonicalText(header as unknown as Canonical);
  await insertCycle(database, { cycle, digest, header: text, outputs: "{}", summary: "{}" });
  return { cycle, digest };
}

const stateOf = async (cycle: bigint) => (await readCycle(database, cycle))?.state;
const submitterAddress = () => privateKeyToAddress(house.keys.submitter);

/** Blocks come, until something is so. */
const whileBlocksCome = (question: () => Promise<boolean>) =>
  expect
    .poll(
      async () => {
        await house.hub.node.control.mine(1);
        return await question();
      },
      { timeout: 90_000 },
    )
    .toBe(true);

describe("the cycle machine", { timeout: 600_000 }, () => {
  it("killed at any statement, is taken up there: every cycle is final, sent once, and no nonce is left", async () => {
    let survived = 0;
    let cycles = 0n;
    for (let diesAt = 1; survived < 2; diesAt++) {
      survived = 0;
      for (const storesIt of [false, true]) {
        const { cycle, digest } = await close();
        const dying = new DyingDatabase(server.url, { diesAt, storesIt });
        const first = machineOn(dying);
        first.start();
        await whileBlocksCome(async () => dying.dead || (await stateOf(cycle)) === "final");
        await first.stop();
        if (!dying.dead) survived++;
        await dying.close();
        const second = machineOn(database);
        second.start();
        await whileBlocksCome(async () => (await stateOf(cycle)) === "final");
        await second.stop();
        cycles++;
        const { client } = house.hub.reader;
        const at = { address: house.hub.hubContract, abi: hubAbi, functionName: "digestOf" } as const;
        const where = `statement ${diesAt}, ${storesIt ? "stored" : "not stored"}`;
        expect(await client.readContract({ ...at, args: [cycle] }), where).toBe(digest);
        expect(BigInt(await client.getTransactionCount({ address: submitterAddress() })), where).toBe(cycles);
        const nonces = await readNonces(database, {
          chain: house.hub.deployment.chain,
          address: submitterAddress().toLowerCase(),
        });
        expect(
          nonces.map(({ nonce, state }) => `${nonce} ${state}`),
          where,
        ).toEqual(Array.from({ length: Number(cycles) }, (_, nonce) => `${nonce} final`));
      }
    }
    // Each statement of a cycle's way was the last one of a process: reading, attesting, taking a nonce, storing bytes …
    expect(cycles).toBeGreaterThan(16n);
  });

  it("asks no operator while an alarm stands, and goes on when the admin has released it", async () => {
    await alarms.raise({ subject: "paid/1/1/+1", chain: 1, code: "CLAIM_ABOVE_TOTALS", detail: "a test" });
    const { cycle } = await close();
    const before = asked;
    const machine = machineOn(database);
    machine.start();
    await expect.poll(() => machine.lastError, { timeout: 90_000 }).toBe("HOUSE_HALTED");
    expect([asked, await stateOf(cycle)]).toEqual([before, "closed"]);
    await alarms.release(alarms.open[0]?.id as bigint);
    await whileBlocksCome(async () => (await stateOf(cycle)) === "final");
    await machine.stop();
    expect(asked).toBeGreaterThan(before);
  });
});
