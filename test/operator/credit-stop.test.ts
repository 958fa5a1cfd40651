import {
  addressAs32,
  executeCall,
  receiveVaaCall,
  type SignedVenueOrder,
  signOrder,
  stopCreditCall,
  submitCycleCall,
  tradeCall,
  type VenueOrder,
} from "@isthmus/chain-evm";
import { type Command, type CycleOutput, evmAddress } from "@isthmus/clearing";
import type { TestMember } from "@isthmus/clearing/testing";
import {
  attesterKeys,
  bodiesFor,
  carryPacket,
  dvnKeys,
  type EvmChains,
  guardianKeys,
  refused,
  signedVaa,
  startEvmChains,
} from "@isthmus/local/testing";
import { type CreditStop, type Hex, type IndexedSignature, quorumOf, toHex } from "@isthmus/protocol";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { entriesOf, type JournalServer, startJournalServer } from "./journal-server.ts";
import { ask, openOperator } from "./operator.ts";
import { bitcoin, World } from "./world.ts";

// Real nodes on a busy machine: generous, and never asserted.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 300_000 });

/** Number of the second chain's venue; the book of `World` is 2. */
const onChain = 1;
const dollars = (count: number): bigint => BigInt(count) * 1_000_000n;
let networks: EvmChains;
let venue: Hex;
const open: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  networks = await startEvmChains();
  venue = networks.second.deployment.venue as Hex;
});

afterEach(async () => {
  for (const part of open.splice(0).reverse()) await part.stop();
});

afterAll(() => networks?.stop());

/** The journal behind HTTP, and operators that replay it on their own nodes: as many as are needed. */
async function startOperators(): Promise<{ readonly journal: JournalServer; readonly urls: readonly string[] }> {
  const journal = await startJournalServer([]);
  open.push({ stop: () => journal.close() });
  const needed = networks.keys.operators.slice(0, quorumOf(networks.keys.operators.length));
  const operators = await Promise.all(
    needed.map(({ attester, guardian, dvn }, operator) =>
      openOperator(networks, journal.url, { operator, attesterKey: attester, guardianKey: guardian, dvnKey: dvn }),
    ),
  );
  open.push(...operators);
  return { journal, urls: operators.map(({ url }) => url) };
}

/** What every operator answers to a request for a signature: its code, or the signature. */
async function askAll(urls: readonly string[], path: string, body: object) {
  const answers = await Promise.all(urls.map((url) => ask(url, path, body)));
  return {
    codes: [...new Set(answers.map(({ code }) => code ?? "signed"))],
    signatures: answers.map(({ body: { index, r, s, recovery } }) => ({ index, r, s, recovery }) as IndexedSignature),
  };
}

/** Of the deepest leverage: a fall of half a percent brings the buyer into liquidation. */
async function leveraged() {
  const world = new World(networks, { maintenanceOfInitialPpm: 990_000 });
  const { book } = world;
  const { chain } = networks.second.deployment;
  const terms = { name: "second", contract: addressAs32(venue), authority: null, creditCapQuanta: dollars(1_000) };
  book.admin({ kind: "register-venue", venue: onChain, chain, ...terms });
  const [buyer, seller] = [await world.openWith(0, dollars(900)), await world.openWith(1, dollars(900))];
  world.feedPrice();
  world.feedPrice((world.nextMark() * 45n) / 10_000n);
  const { finalTimestampSeconds } = await networks.second.reader.head();
  for (const member of [buyer, seller])
    expect(book.requestCredit(member, dollars(20), finalTimestampSeconds + 86_400n).ok).toBe(true);
  const { priceTicks, lots } = { priceTicks: markOf(world), lots: (dollars(860) * 20n) / markOf(world) };
  expect(priceTicks).toBeGreaterThan(0n);
  world.trade("t1", buyer, seller, lots);
  return { world, buyer, seller, chain };
}

const markOf = (world: World): bigint => world.book.engine.instruments()[0]?.markTicks ?? 0n;

/** Closes a cycle whose credit lasts a while by the chain's clock. */
async function closeCycle({ book }: World): Promise<CycleOutput> {
  const { finalTimestampSeconds } = await networks.second.reader.head();
  const creditExpirySeconds = finalTimestampSeconds + 600n;
  const cycle = book.engine.cycle + 1n;
  book.must({ kind: "close-cycle", cycle, timeSeconds: book.timeSeconds, creditExpirySeconds });
  return book.engine.lastCycle() as CycleOutput;
}

/** Has a cycle signed and sent; carries its credit root by every transport, and lets it take effect. */
async function send(output: CycleOutput, urls: readonly string[]): Promise<void> {
  const { hub, second } = networks;
  const { header, digest } = output;
  const { codes, signatures } = await askAll(urls, "/v1/attest/cycle", { cycle: header.cycle.toString(), digest });
  expect(codes).toEqual(["signed"]);
  const feeWei = await hub.reader.quoteCycleWei(header.vaults, header.venues);
  const sent = await hub.relayer.send(submitCycleCall(hub.hubContract, header, signatures, feeWei));
  const [packet] = await hub.reader.layerZeroPackets(sent.transactionHash);
  if (packet === undefined) throw new Error("the cycle sent no packet");
  await carryPacket(second, packet, dvnKeys(networks));
  await carry(sent.transactionHash);
  await second.node.control.advanceSeconds(2);
  await second.node.control.mine(1);
}

/** Carries a message by the guardians and the attesters, and has it executed. */
async function carry(txId: Hex): Promise<void> {
  const { second } = networks;
  const { gate, adapters } = second.deployment;
  const bodies = await bodiesFor(networks, txId, second.deployment.chain);
  await second.relayer.send(receiveVaaCall(adapters.wormhole, signedVaa(guardianKeys(networks), bodies.guardians)));
  await second.relayer.send(receiveVaaCall(adapters.attester, signedVaa(attesterKeys(networks), bodies.attesters)));
  await second.relayer.send(executeCall(gate, toHex(bodies.guardians.payload)));
}

/** A member's order at a price, signed, with the proof of its credit. */
async function orderOf(output: CycleOutput, member: TestMember, side: { buy: boolean; limitTicks: bigint }) {
  const [own] = output.venues;
  const at = own?.creditLeaves.findIndex(({ account }) => account === member.id) ?? -1;
  const leaf = own?.creditLeaves[at];
  if (own === undefined || leaf === undefined) throw new Error("the member has no credit");
  const order: VenueOrder = {
    account: member.id,
    trader: evmAddress(member.evmKey),
    instrument: bitcoin,
    maker: side.buy,
    sizeLots: 10n,
    minimumFillLots: 1n,
    nonce: 1n,
    expirySeconds: (1n << 64n) - 1n,
    ...side,
  };
  const { houseId, chain } = { houseId: networks.deployment.houseId, chain: networks.second.deployment.chain };
  const signature = await signOrder(toHex(member.evmKey), { houseId, chain, evmChainId: 31_338, venue }, order);
  return { order, signature, credit: { leaf, proof: own.creditTree.proof(at) } } satisfies SignedVenueOrder;
}

/** Final events of the second chain's venue as commands, oldest first. */
async function venueCommands(from: bigint): Promise<Command[]> {
  const { reader, node, deployment } = networks.second;
  await node.control.mine(deployment.finalityDepth);
  const { final } = await reader.head();
  const events = await reader.events({ fromHeight: from, toHeight: final });
  return events.flatMap((event): Command[] => {
    if (event.kind !== "venue-trade" && event.kind !== "credit-stopped") return [];
    const { blockHash: _blockHash, timestampSeconds: _timestampSeconds, venue: _venue, ...fields } = event;
    return [{ ...fields, venue: onChain } as Command];
  });
}

it("stops an account that goes into liquidation ahead of the next root, whatever it has signed", async () => {
  const { world, buyer, seller, chain } = await leveraged();
  const { book } = world;
  const { journal, urls } = await startOperators();
  const serve = () => {
    journal.entries = entriesOf(networks.deployment.houseId, book.journal);
  };
  const output = await closeCycle(world);
  serve();
  await send(output, urls);

  const { hub, second } = networks;
  const fromHeight = (await second.reader.head()).final;
  const limitTicks = markOf(world);
  const maker = await orderOf(output, buyer, { buy: true, limitTicks });
  const taker = await orderOf(output, seller, { buy: false, limitTicks });
  const [own] = output.venues;
  const leaf = own?.bandLeaves[0];
  if (own === undefined || leaf === undefined) throw new Error("the root has no band");
  const trade = () =>
    second.relayer.send(tradeCall(venue, { maker, taker, band: { leaf, proof: own.bandTree.proof(0) }, sizeLots: 2n }));
  await trade();

  // The market falls; between cycles the engine orders that the buyer's credit ends.
  for (let hour = 0; hour < 50 && book.engine.creditStops().length === 0; hour++)
    world.feedPrice(-(world.nextMark() * 45n) / 10_000n);
  expect(book.engine.health(buyer.id).state).toBe("liquidation");
  const stops = book.engine.creditStops();
  expect(stops).toEqual([
    { account: buyer.id, venue: onChain, chain, contract: addressAs32(venue), throughCycle: output.header.cycle },
  ]);
  const stop: CreditStop = { chain, venue: addressAs32(venue), cycle: output.header.cycle, accounts: [buyer.id] };
  const wire = { ...stop, cycle: stop.cycle.toString() };

  // No operator signs it before its own replay has it, nor ever for the seller.
  expect((await askAll(urls, "/v1/attest/credit-stop", wire)).codes).toEqual(["CREDIT_STOP_UNFOUNDED"]);
  serve();
  const forged = { ...wire, accounts: [buyer.id, seller.id] };
  expect((await askAll(urls, "/v1/attest/credit-stop", forged)).codes).toEqual(["CREDIT_STOP_UNFOUNDED"]);
  const later = { ...wire, cycle: (stop.cycle + 1n).toString() };
  expect((await askAll(urls, "/v1/attest/credit-stop", later)).codes).toEqual(["CREDIT_STOP_UNFOUNDED"]);
  const { codes, signatures } = await askAll(urls, "/v1/attest/credit-stop", wire);
  expect(codes).toEqual(["signed"]);

  // Until it arrives the order still trades; then it does no more, under the root that is still in effect.
  await trade();
  const feeWei = await hub.reader.quoteStopWei(stop);
  const sent = await hub.relayer.send(stopCreditCall(hub.hubContract, stop, signatures, feeWei));
  await carry(sent.transactionHash);
  const error = await refused(trade(), "CREDIT_STOPPED");
  expect(error.details).toMatchObject({ account: buyer.id, cycle: output.header.cycle });

  // The venue's final block ends the credit, after both trades; operators accept it, and the next root has no leaf.
  const commands = await venueCommands(fromHeight);
  expect(commands.map(({ kind }) => kind)).toEqual(["venue-trade", "venue-trade", "credit-stopped"]);
  expect(book.engine.health(buyer.id).reservedCreditQuanta).toBe(dollars(20));
  for (const command of commands) book.must(command);
  expect(book.engine.health(buyer.id).reservedCreditQuanta).toBe(0n);
  const next = await closeCycle(world);
  serve();
  expect(next.venues[0]?.creditLeaves.map(({ account }) => account)).toEqual([seller.id]);
  const body = { cycle: next.header.cycle.toString(), digest: next.digest };
  expect((await askAll(urls, "/v1/attest/cycle", body)).codes).toEqual(["signed"]);
});
