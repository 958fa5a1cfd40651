import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  addressOfPrivateKey,
  fromHex,
  type Hex,
  IsthmusError,
  type RebalanceRow,
  rebalanceDigest,
  signDigest,
  verifySignatures,
} from "@isthmus/protocol";
import { afterEach, expect, it } from "vitest";
import { quiet } from "../testing/test-setup.ts";
import type { OrderSubmission } from "./hub-submitter.ts";
import { OrderMachine } from "./order-machine.ts";

const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
const hub = { houseId: 7, hubChain: 1, hub: bytes32(0x11) };
const keys = [1, 2, 3, 4].map((index) => new Uint8Array(32).fill(index));
const attesters = keys.map(addressOfPrivateKey);
const orderOf = (number: bigint): RebalanceRow => ({
  number,
  chain: 2,
  vault: bytes32(0x22),
  asset: 4,
  amountQuanta: 80n * number,
  route: 1,
  destination: 1,
  destinationVault: bytes32(0x21),
  account: bytes32(0x40 + Number(number)),
  expirySeconds: 1_900_000_000n,
});
const open: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const part of open.splice(0).reverse()) await part.stop();
});

/** Operators that sign the digest that they are asked to, as many as `signing`; the others refuse. */
async function operators(signing: number): Promise<string[]> {
  return await Promise.all(
    keys.map(async (key, index) => {
      const server: Server = createServer(async (request, response) => {
        let text = "";
        for await (const chunk of request) text += chunk;
        const { digest } = JSON.parse(text) as { readonly digest: Hex };
        if (index >= signing || request.url !== "/v1/attest/rebalance") {
          const error = { code: "REBALANCE_UNFOUNDED", message: "no" };
          response.writeHead(409).end(JSON.stringify({ error }));
        } else response.end(JSON.stringify({ ...signDigest(key, fromHex(digest, 32), index), digest }));
      });
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      open.push({
        stop: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }),
  );
}

/** A running machine over a hub that keeps what it is sent; `reached` waits for the n-th. */
function machineOver(
  urls: readonly string[],
  orders: () => readonly RebalanceRow[],
  { known = [], refused }: { readonly known?: readonly Hex[]; readonly refused?: bigint } = {},
) {
  const kept = new Set<Hex>(known);
  const sent: OrderSubmission[] = [];
  let looks = 0;
  const machine = new OrderMachine({
    log: quiet,
    hub,
    operators: { urls, attesters, timeoutMs: 60_000 },
    submitter: {
      orderSent: async (digest) => {
        looks += 1;
        return kept.has(digest);
      },
      submitOrder: async (submission) => {
        if (submission.order.number === refused) throw new IsthmusError("TRANSPORTS_MISSING", { sent: 1, needed: 2 });
        kept.add(submission.digest);
        sent.push(submission);
      },
      finalizeOrder: async () => true,
    },
    orders,
    pollIntervalMs: 5,
    lookAgainAfterMs: 0,
  });
  machine.start();
  open.push({ stop: () => machine.stop() });
  const reached = (count: number) => expect.poll(() => sent.length, { timeout: 60_000 }).toBe(count);
  const looked = (count: number) => expect.poll(() => looks, { timeout: 60_000 }).toBeGreaterThan(count);
  return { machine, kept, sent, reached, looked };
}

it("has enough operators sign each order and sends it to the hub, once", async () => {
  const { sent, reached, looked } = machineOver(await operators(3), () => [orderOf(1n), orderOf(2n)]);
  await reached(2);
  for (const { order, digest, signatures } of sent) {
    expect(digest).toBe(rebalanceDigest(hub, order));
    expect(() => verifySignatures(fromHex(digest, 32), signatures, attesters)).not.toThrow();
  }
  await looked(10);
  expect(sent.map(({ order }) => order.number)).toEqual([1n, 2n]);
});

it("sends nothing that the hub has sent, and again what a reorganisation of the hub took away", async () => {
  const digest = rebalanceDigest(hub, orderOf(1n));
  const { kept, sent, reached, looked } = machineOver(await operators(3), () => [orderOf(1n)], { known: [digest] });
  await looked(5);
  expect(sent).toEqual([]);
  kept.clear();
  await reached(1);
});

it("lets no order wait for another that is refused", async () => {
  const pending = [orderOf(1n), orderOf(2n), orderOf(3n)];
  const { machine, sent, reached } = machineOver(await operators(3), () => pending, { refused: 1n });
  await reached(2);
  expect(sent.map(({ order }) => order.number)).toEqual([2n, 3n]);
  await expect.poll(() => machine.lastError, { timeout: 60_000 }).toBe("TRANSPORTS_MISSING");
});

it("sends nothing that too few operators sign, and reports it", async () => {
  const { machine, sent } = machineOver(await operators(2), () => [orderOf(1n)]);
  await expect.poll(() => machine.lastError, { timeout: 60_000 }).toBe("QUORUM_MISSING");
  expect(sent).toEqual([]);
});
