import type { ChainEvent } from "@isthmus/adapter";
import {
  activateCall,
  addressAs32,
  EvmAccount,
  EvmAdapter,
  executeCall,
  gateAbi,
  payOrderCall,
  plainCall,
  rebalanceDeskAbi,
  receiveVaaCall,
  submitCycleCall,
  submitOrderCall,
  vaultAbi,
} from "@isthmus/chain-evm";
import type { Command, CycleOutput } from "@isthmus/clearing";
import type { TestMember } from "@isthmus/clearing/testing";
import { localRouteAbi, localRouteBytecode, localTokenAbi, localTokenBytecode } from "@isthmus/contracts-evm";
import {
  attesterKeys,
  bodiesFor,
  carryPacket,
  dvnKeys,
  type EvmChain,
  type EvmChains,
  guardianKeys,
  mintAndDeposit,
  readerPatienceMs,
  refused,
  signaturesOf,
  signedVaa,
  startEvmChains,
} from "@isthmus/local/testing";
import { AlarmBook, ChainWatch } from "@isthmus/operator";
import {
  fromHex,
  type Hex,
  type IndexedSignature,
  orderAccountId,
  quorumOf,
  type RebalanceRow,
  rebalanceDigest,
  toHex,
} from "@isthmus/protocol";
import { createWalletClient, encodeFunctionData, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { entriesOf, type JournalServer, startJournalServer } from "./journal-server.ts";
import { ask, genesisOf, openOperator } from "./operator.ts";
import { World } from "./world.ts";

// Real nodes on a busy machine: generous, and never asserted.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 300_000 });

/** The dollar on the hub, and the one on the second chain, which the local network does not have. */
const [onHub, onSecond] = [1, 4];
const route = 1;
const rootDelaySeconds = 600;
const adminDelaySeconds = 60;
const dollars = (count: number): bigint => BigInt(count) * 1_000_000n;

let networks: EvmChains;
let world: World;
let journal: JournalServer;
let urls: readonly string[];
let bridge: Hex;
let hubBridge: Hex;
let desk: Hex;
let members: readonly [TestMember, TestMember];
const open: { stop(): Promise<void> }[] = [];
/** Final heights up to which events have been fed, by chain. */
const readTo = new Map<number, bigint>();

beforeAll(async () => {
  networks = await startEvmChains(null, { rootDelaySeconds, adminDelaySeconds, vetoSeconds: 600 });
  const { hub, second } = networks;
  const token = await deployed(second, localTokenAbi, localTokenBytecode, ["Local Dollar", "USDL", 6]);
  Object.assign(second.deployment.tokens, { [onSecond]: token });
  bridge = await deployed(second, localRouteAbi, localRouteBytecode, []);
  hubBridge = await deployed(hub, localRouteAbi, localRouteBytecode, []);
  const { vault } = second.deployment;
  desk = await second.reader.client.readContract({ address: vault, abi: vaultAbi, functionName: "rebalanceDesk" });
  const vaultCall = (functionName: "addAsset" | "setBudget", args: readonly unknown[]) =>
    encodeFunctionData({ abi: vaultAbi, functionName, args } as never);
  const deskCall = (functionName: "addRoute" | "setCap", args: readonly unknown[]) =>
    encodeFunctionData({ abi: rebalanceDeskAbi, functionName, args } as never);
  await asAdmin(second, [
    [vault, vaultCall("addAsset", [onSecond, token, 6, 1n])],
    [vault, vaultCall("setBudget", [onSecond, 2, dollars(1_000_000)])],
  ]);
  const there = addressAs32(hub.deployment.vault);
  await asAdmin(second, [
    [desk, deskCall("addRoute", [route, onSecond, bridge, hub.deployment.chain, there])],
    [desk, deskCall("setCap", [onSecond, dollars(500)])],
  ]);
  await openMembers();
});

afterAll(async () => {
  for (const part of open.splice(0).reverse()) await part.stop();
  await networks?.stop();
});

/** Two members with a hundred and sixty dollars at the second chain's vault, and operators that replay their journal. */
async function openMembers(): Promise<void> {
  world = new World(networks);
  const { book } = world;
  const { chain, vault } = networks.second.deployment;
  book.admin({ kind: "register-vault", chain, vault: addressAs32(vault) });
  const terms = { symbol: "USD", class: "USD", decimals: 6, haircutBps: 0, capQuanta: 0n, markInstrument: null };
  book.admin({ kind: "register-asset", asset: onSecond, chain, settlement: true, ...terms });
  world.feedPrice();
  members = [book.open(0, [1, chain]), book.open(1, [1, chain])];
  const payer = await networks.second.account("payer");
  for (const [place, count] of [100, 60].entries()) {
    const account = members[place as 0 | 1].id;
    await mintAndDeposit(networks.second, payer, { account, asset: onSecond, tokenUnits: dollars(count) });
  }
  await feed(networks.second);
  journal = await startJournalServer([]);
  open.push({ stop: () => journal.close() });
  const needed = networks.keys.operators.slice(0, quorumOf(networks.keys.operators.length));
  const operators = await Promise.all(
    needed.map(({ attester, guardian, dvn }, operator) =>
      openOperator(networks, journal.url, { operator, attesterKey: attester, guardianKey: guardian, dvnKey: dvn }),
    ),
  );
  open.push(...operators);
  urls = operators.map(({ url }) => url);
}

async function deployed(
  side: EvmChain,
  abi: readonly unknown[],
  bytecode: Hex,
  args: readonly unknown[],
): Promise<Hex> {
  const account = privateKeyToAccount(networks.keys.evmKey("builder"));
  await side.node.control.fund([account.address], 10n ** 21n);
  const { client } = side.reader;
  const wallet = createWalletClient({ account, transport: http(side.node.rpcUrl) });
  const hash = await wallet.deployContract({ abi, bytecode, args, chain: null } as never);
  await side.node.control.mine(1);
  const { contractAddress } = await client.waitForTransactionReceipt({ hash });
  if (contractAddress === null || contractAddress === undefined) throw new Error("not deployed");
  return contractAddress;
}

/** What the admin schedules, once its delay has passed. */
async function asAdmin({ reader, node }: EvmChain, calls: readonly (readonly [to: Hex, call: Hex])[]): Promise<void> {
  const evmChainId = await reader.client.getChainId();
  const admin = new EvmAccount({ privateKey: networks.keys.admin, rpcUrl: node.rpcUrl, evmChainId });
  const administered = (functionName: "schedule" | "perform", call: Hex) =>
    encodeFunctionData({ abi: gateAbi, functionName, args: [call] });
  for (const [to, call] of calls) await admin.send(plainCall(to, administered("schedule", call)));
  await node.control.advanceSeconds(adminDelaySeconds);
  for (const [to, call] of calls) await admin.send(plainCall(to, administered("perform", call)));
}

function serve(): void {
  journal.entries = entriesOf(networks.deployment.houseId, world.book.journal);
}

/** What every operator answers: its code, or the signature. */
async function askAll(path: string, body: object) {
  const answers = await Promise.all(urls.map((url) => ask(url, path, body)));
  return {
    codes: [...new Set(answers.map(({ code }) => code ?? "signed"))],
    signatures: answers.map(({ body: { index, r, s, recovery } }) => ({ index, r, s, recovery }) as IndexedSignature),
  };
}

/** The command of a final event of a vault that the engine takes. */
function commandOf(event: ChainEvent): Command | null {
  const { chain, txId, height, logIndex } = event;
  switch (event.kind) {
    case "deposit": {
      const { kind, index, accumulator, account, asset, amountQuanta } = event;
      return { kind, chain, index, accumulator, account, asset, amountQuanta, txId, height };
    }
    case "root-effective":
      return { kind: event.kind, chain, cycle: event.cycle, txId, height };
    case "rebalance-paid": {
      const { kind, number, asset, amountQuanta } = event;
      return { kind, chain, number, asset, amountQuanta, txId, logIndex, height };
    }
    default:
      return null;
  }
}

/** Makes everything on a chain final and feeds it. @returns the kinds that were fed */
async function feed(side: EvmChain): Promise<string[]> {
  const { node, reader, deployment } = side;
  await node.control.mine(deployment.finalityDepth);
  const { final } = await reader.head();
  const events = await reader.events({ fromHeight: (readTo.get(deployment.chain) ?? -1n) + 1n, toHeight: final });
  readTo.set(deployment.chain, final);
  const commands = events.map(commandOf).filter((command) => command !== null);
  for (const command of commands) world.book.must(command);
  return commands.map(({ kind }) => kind);
}

/** Feeds a chain's final time: what has expired by it comes back. */
async function feedTime(side: EvmChain): Promise<void> {
  await feed(side);
  const { final: height, finalTimestampSeconds: timestampSeconds } = await side.reader.head();
  world.book.must({ kind: "chain-time", chain: side.deployment.chain, height, timestampSeconds });
}

/** Closes a cycle, has it signed by all and sent, and puts its roots and totals into effect at both vaults. */
async function settle(): Promise<CycleOutput> {
  world.feedPrice();
  world.close();
  serve();
  const output = world.book.engine.lastCycle() as CycleOutput;
  const { header, digest } = output;
  const { codes, signatures } = await askAll("/v1/attest/cycle", { cycle: header.cycle.toString(), digest });
  expect(codes).toEqual(["signed"]);
  const { hub, second } = networks;
  const feeWei = await hub.reader.quoteCycleWei(header.vaults, header.venues);
  const sent = await hub.relayer.send(submitCycleCall(hub.hubContract, header, signatures, feeWei));
  await carry(sent.transactionHash, { byLayerZero: true });
  for (const side of [hub, second]) await takeEffect(side, output);
  return output;
}

async function takeEffect(side: EvmChain, output: CycleOutput): Promise<void> {
  const { chain, vault } = side.deployment;
  const own = output.vaults.find((row) => row.chain === chain);
  if (own === undefined) throw new Error("the cycle has no root for the vault");
  await side.node.control.advanceSeconds(rootDelaySeconds);
  await side.relayer.send(activateCall(vault));
  const adapter = adapterOf(side, networks.keys.relayerEvm);
  for (const [place, totals] of own.totals.entries()) {
    const proof = own.totalsTree.proof(place);
    const request = { kind: "activate-asset", totals, proof, recordIndex: totals.depositRecordIndex } as const;
    await side.relayer.send(await adapter.build(request));
  }
  expect(await feed(side)).toContain("root-effective");
}

/** Carries a message by guardians and attesters, and by LayerZero too where all three adapters are to vote; then it is executed. */
async function carry(txId: Hex, { byLayerZero }: { readonly byLayerZero: boolean }): Promise<Hex> {
  const { hub, second } = networks;
  const { gate, adapters, chain } = second.deployment;
  const bodies = await bodiesFor(networks, txId, chain);
  const envelope = toHex(bodies.guardians.payload);
  await second.relayer.send(receiveVaaCall(adapters.wormhole, signedVaa(guardianKeys(networks), bodies.guardians)));
  await second.relayer.send(receiveVaaCall(adapters.attester, signedVaa(attesterKeys(networks), bodies.attesters)));
  if (byLayerZero) {
    const [packet] = await hub.reader.layerZeroPackets(txId);
    if (packet === undefined) throw new Error("the hub sent no packet");
    await carryPacket(second, packet, dvnKeys(networks));
    await second.relayer.send(executeCall(gate, envelope));
  }
  return envelope;
}

/** Gives an order on the second chain's vault, and closes its cycle. */
async function ordered(count: number): Promise<RebalanceRow> {
  await feedTime(networks.second);
  const { finalTimestampSeconds } = await networks.second.reader.head();
  const expirySeconds = finalTimestampSeconds + 86_400n;
  const fields = { asset: onSecond, to: onHub, amountQuanta: dollars(count), route, expirySeconds };
  world.book.admin({ kind: "rebalance", ...fields });
  expect(world.book.engine.rebalanceOrders()).toEqual([]);
  await settle();
  const [row] = world.book.engine.rebalanceOrders();
  if (row === undefined) throw new Error("no order may be signed");
  return row;
}

const scope = () => ({ ...genesisOf(networks), hubChain: 1 });

/** Has the hub send an order that somebody has signed. @returns the transaction */
async function submitted(row: RebalanceRow, signatures: readonly IndexedSignature[]): Promise<Hex> {
  const { hub } = networks;
  const feeWei = await hub.reader.quoteOrderWei(row);
  const sent = await hub.relayer.send(submitOrderCall(hub.hubContract, row, signatures, feeWei));
  return sent.transactionHash;
}

async function signedByOperators(row: RebalanceRow): Promise<readonly IndexedSignature[]> {
  const body = { number: row.number.toString(), digest: rebalanceDigest(scope(), row) };
  const { codes, signatures } = await askAll("/v1/attest/rebalance", body);
  expect(codes).toEqual(["signed"]);
  return signatures;
}

function adapterOf({ deployment }: EvmChain, privateKey: Hex): EvmAdapter {
  return new EvmAdapter({ deployment, privateKey, timeoutMs: readerPatienceMs });
}

const orders = () => adapterOf(networks.second, networks.keys.relayerEvm).orders;
const pay = (number: bigint) => networks.second.relayer.send(payOrderCall(desk, number, []));

async function tokensOf(side: EvmChain, asset: number, holder: Hex): Promise<bigint> {
  const address = side.deployment.tokens[String(asset)] as Hex;
  const balance = { address, abi: localTokenAbi, functionName: "balanceOf", args: [holder] } as const;
  return await side.reader.client.readContract(balance);
}

it("moves money from one vault to another: ordered, signed, voted by all, late, paid, and in the books where it arrives", async () => {
  const { hub, second } = networks;
  await settle();
  const row = await ordered(80);
  const digest = rebalanceDigest(scope(), row);
  // No operator signs another order than its own replay has.
  const wire = { number: row.number.toString(), digest };
  const larger = rebalanceDigest(scope(), { ...row, amountQuanta: dollars(81) });
  expect((await askAll("/v1/attest/rebalance", { ...wire, digest: larger })).codes).toEqual(["REBALANCE_UNFOUNDED"]);
  expect((await askAll("/v1/attest/rebalance", { ...wire, number: "2" })).codes).toEqual(["REBALANCE_UNFOUNDED"]);
  const txId = await submitted(row, await signedByOperators(row));
  expect(await hub.reader.orderSent(digest)).toBe(true);

  // Two of three adapters are enough for a root, and not for an order.
  const envelope = await carry(txId, { byLayerZero: false });
  await refused(second.relayer.send(executeCall(second.deployment.gate, envelope)), "VOTES_MISSING");
  const [packet] = await hub.reader.layerZeroPackets(txId);
  if (packet === undefined) throw new Error("the hub sent no packet");
  await carryPacket(second, packet, dvnKeys(networks));
  await second.relayer.send(executeCall(second.deployment.gate, envelope));
  expect(await orders().held()).toMatchObject([{ number: 1n, amountQuanta: dollars(80), account: row.account }]);

  await refused(pay(1n), "REBALANCE_NOT_DUE");
  expect(await orders().state(1n)).toMatchObject({ hasArrived: true, paid: "absent", promisedCycles: [] });
  await second.node.control.advanceSeconds(rootDelaySeconds);
  await pay(1n);
  await refused(pay(1n), "REBALANCE_MISSING");
  expect(await feed(second)).toEqual(["rebalance-paid"]);
  expect(await orders().state(1n)).toMatchObject({ paid: "final" });
  expect(await tokensOf(second, onSecond, bridge)).toBe(dollars(80));
  const inFlight = () => world.book.engine.conservation().reduce((sum, { inFlightQuanta }) => sum + inFlightQuanta, 0n);
  expect(inFlight()).toBe(dollars(80));

  // The route brings it; once a root has reached it, balances follow.
  const { account } = row;
  const deliver = { abi: localRouteAbi, functionName: "deliver" } as const;
  const args = [hub.deployment.vault, onHub, account, dollars(80)] as const;
  await hub.relayer.send(plainCall(hubBridge, encodeFunctionData({ ...deliver, args })));
  expect(await feed(hub)).toEqual(["deposit"]);
  await settle();
  expect(inFlight()).toBe(0n);
  await settle();
  const held = members.map(({ id }) => world.book.engine.account(id).balances);
  expect(held).toEqual([
    [
      { asset: onHub, amountQuanta: dollars(50) },
      { asset: onSecond, amountQuanta: dollars(50) },
    ],
    [
      { asset: onHub, amountQuanta: dollars(30) },
      { asset: onSecond, amountQuanta: dollars(30) },
    ],
  ]);
  // The vaults hold what the books have.
  expect(await tokensOf(hub, onHub, hub.deployment.vault)).toBe(dollars(80));
  const state = await second.reader.vaultState();
  expect(state.assets.find(({ asset }) => asset === onSecond)).toMatchObject({
    sentQuanta: dollars(80),
    ledgerQuanta: dollars(80),
    tokenUnits: dollars(80),
  });
});

it("loses nothing to stolen keys of all signers beside watchtowers, and what a veto ends comes back at its expiry", async () => {
  const { hub, second } = networks;
  const { engine } = world.book;
  const row = await ordered(40);
  await carry(await submitted(row, await signedByOperators(row)), { byLayerZero: true });
  // A thief with every key has an order of the journal's next number signed and voted for.
  const number = row.number + 1n;
  const account = orderAccountId(networks.deployment.houseId, number);
  const forged: RebalanceRow = { ...row, number, account, amountQuanta: dollars(30) };
  const digest = fromHex(rebalanceDigest(scope(), forged), 32);
  const stolen = signaturesOf(attesterKeys(networks), digest, [0, 1, 2]);
  await carry(await submitted(forged, stolen), { byLayerZero: true });
  expect((await orders().held()).map((held) => held.number)).toEqual([number, row.number]);

  const own = {
    newestCycle: engine.cycle,
    headerOf: (cycle: bigint) => (cycle === engine.cycle ? engine.lastCycle()?.header : undefined),
    statedOrders: row.number,
    rebalanceOrders: () => engine.rebalanceOrders(),
    stoppedThrough: () => undefined,
  };
  let nowMs = 0;
  const towers = [0, 1].map((tower) => {
    const privateKey = networks.keys.evmKey(`watchtower ${tower}`);
    const adapter = adapterOf(second, privateKey);
    const alarms = new AlarmBook({ error: () => undefined, info: () => undefined });
    const startHeight = BigInt(second.deployment.deployedHeight);
    const settings = { patienceSeconds: 60, freezeNoticeSeconds: 600, startHeight, nowMs: () => nowMs };
    return { watch: new ChainWatch({ adapter, own, alarms, ...settings }), alarms };
  });
  const rounds = async () => {
    for (const { watch } of towers) await watch.round();
  };
  // An order that no replay knows yet may be one that it has not reached; not for long.
  await rounds();
  expect(await orders().held()).toHaveLength(2);
  nowMs = 60_000;
  // A node answers for a vote before its block is there.
  const left = async () => {
    await rounds();
    return (await orders().held()).length;
  };
  await expect.poll(left, { timeout: 300_000 }).toBe(0);
  expect(towers[0]?.alarms.view.open).toMatchObject([{ kind: "foreign-order" }]);

  await second.node.control.advanceSeconds(rootDelaySeconds);
  await refused(pay(number), "REBALANCE_MISSING");
  await refused(pay(row.number), "REBALANCE_MISSING");
  expect(await tokensOf(second, onSecond, second.deployment.vault)).toBe(dollars(80));
  expect(engine.state.assets.get(onSecond)?.orderedQuanta).toBe(dollars(40));

  await second.node.control.advanceSeconds(90_000);
  await feedTime(second);
  expect(engine.state.assets.get(onSecond)?.orderedQuanta).toBe(0n);
  expect(engine.rebalanceOrders()).toEqual([]);
  world.feedPrice();
  world.close();
  serve();
  const { header, digest: closed } = engine.lastCycle() as CycleOutput;
  expect((await askAll("/v1/attest/cycle", { cycle: header.cycle.toString(), digest: closed })).codes).toEqual([
    "signed",
  ]);
  expect(await tokensOf(hub, onHub, hub.deployment.vault)).toBe(dollars(80));
});
