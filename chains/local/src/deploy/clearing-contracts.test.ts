import {
  addressAs32,
  type CreditProof,
  executeCall,
  gateAbi,
  orderHash,
  receiveVaaCall,
  type SignedVenueOrder,
  signOrder,
  tradeCall,
  type VenueOrder,
  vaultAbi,
  venueAbi,
} from "@isthmus/chain-evm";
import {
  accountId,
  type BandLeaf,
  bandLeafHash,
  type CreditLeaf,
  creditLeafHash,
  fromHex,
  type Hex,
  keccak256,
  type LeafScope,
  MerkleTree,
  toHex,
  uintBytes,
  type VenueRoot,
} from "@isthmus/protocol";
import { getAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evmAddress } from "../keys/local-keys.ts";
import { carryPacket } from "../testing/carry.ts";
import { type EvmChains, startEvmChains } from "../testing/evm-chains.ts";
import { refused } from "../testing/refused.ts";
import { attesterKeys, dvnKeys, guardianKeys, nextCycle, submit } from "../testing/settle.ts";
import { signedVaa } from "../testing/sign.ts";

const names = ["buyer", "seller"] as const;
type Name = (typeof names)[number];
const limitQuanta = 1_000_000_000n;
const band: BandLeaf = {
  instrument: 1,
  lowTicks: 900n,
  highTicks: 1_100n,
  marginPerLotQuanta: 5_000n,
  quantaPerTickLot: 10n,
};
let chains: EvmChains;
let venue: Hex;
let scope: LeafScope;
let expirySeconds: bigint;
let credits: Record<Name, CreditProof>;
let bandProof: readonly Hex[];

beforeAll(async () => {
  chains = await startEvmChains();
  venue = chains.second.deployment.venue as Hex;
  scope = { houseId: chains.deployment.houseId, chain: chains.second.deployment.chain, contract: addressAs32(venue) };
  expirySeconds = (await chains.second.reader.head()).finalTimestampSeconds + 86_400n;
  const leafOf = (name: Name): CreditLeaf => {
    const trader = evmAddress(chains.keys.evmKey(name));
    const account = accountId(scope.houseId, scope.chain, fromHex(trader));
    return { account, trader: addressAs32(trader), limitQuanta, expirySeconds, flags: 0 };
  };
  const leaves = names.map(leafOf);
  const tree = new MerkleTree(leaves.map((leaf) => creditLeafHash(scope, leaf)));
  const proofOf = (index: number) => ({ leaf: leaves[index] as CreditLeaf, proof: tree.proof(index) });
  credits = { buyer: proofOf(0), seller: proofOf(1) };
  const bandTree = new MerkleTree([bandLeafHash(scope, band)]);
  bandProof = bandTree.proof(0);
  const { chain, contract } = scope;
  const row: VenueRoot = { chain, venue: contract, creditRoot: tree.root, bandRoot: bandTree.root, expirySeconds };
  await carry((await submit(chains, await nextCycle(chains, [], [row]))).transactionHash);
});

afterAll(() => chains?.stop());

/** By both bridges, which open nothing without the attesters, and then by the attesters. */
async function carry(txId: Hex): Promise<void> {
  const { hub, second } = chains;
  const [packet] = await hub.reader.layerZeroPackets(txId);
  const [message] = await hub.reader.wormholeMessages(txId);
  const [request] = await hub.reader.attestations(txId);
  if (packet === undefined || message === undefined || request === undefined)
    throw new Error("the cycle sent no message");
  await carryPacket(second, packet, dvnKeys(chains));
  await refused(second.relayer.send(executeCall(second.deployment.gate, packet.message)), "VOTES_MISSING");
  const { wormhole, attester } = second.deployment.adapters;
  const guarded = signedVaa(guardianKeys(chains), message.body, [1, 2, 3]);
  const voted = await second.relayer.send(receiveVaaCall(wormhole, guarded));
  const adapter = addressAs32(wormhole);
  expect(await second.reader.eventsOf(voted.transactionHash)).toMatchObject([{ kind: "message-voted", adapter }]);
  await refused(second.relayer.send(executeCall(second.deployment.gate, packet.message)), "VOTES_MISSING");
  const attested = signedVaa(attesterKeys(chains), request.body);
  await second.relayer.send(receiveVaaCall(attester, attested));
  const executed = await second.relayer.send(executeCall(second.deployment.gate, packet.message));
  await second.node.control.advanceSeconds(1);
  await second.node.control.mine(1);
  const kinds = (await second.reader.eventsOf(executed.transactionHash)).map((event) => event.kind);
  expect([...kinds].sort()).toEqual(["credit-root-received", "message-executed"]);
}

const venueScope = () => ({ houseId: scope.houseId, chain: scope.chain, evmChainId: 31_338, venue });

async function signed(name: Name, changes: Partial<VenueOrder>): Promise<SignedVenueOrder> {
  const credit = credits[name];
  const order: VenueOrder = {
    account: credit.leaf.account,
    trader: evmAddress(chains.keys.evmKey(name)),
    instrument: band.instrument,
    buy: name === "buyer",
    maker: name === "seller",
    limitTicks: 1_000n,
    sizeLots: 100n,
    minimumFillLots: 1n,
    nonce: 1n,
    expirySeconds,
    ...changes,
  };
  return { order, signature: await signOrder(chains.keys.evmKey(name), venueScope(), order), credit };
}

const trade = (maker: SignedVenueOrder, taker: SignedVenueOrder, sizeLots: bigint) =>
  chains.second.relayer.send(tradeCall(venue, { maker, taker, band: { leaf: band, proof: bandProof }, sizeLots }));

describe("a trade at the venue on the second chain, against credit that crossed over", () => {
  it("happens at the maker's limit and uses both sides' worst case", async () => {
    const [maker, taker] = [await signed("seller", {}), await signed("buyer", { limitTicks: 1_050n })];
    const receipt = await trade(maker, taker, 40n);
    const use = 40n * (band.marginPerLotQuanta + 100n * band.quantaPerTickLot);
    const [event] = await chains.second.reader.eventsOf(receipt.transactionHash);
    expect(event).toMatchObject({
      kind: "venue-trade",
      venue: scope.contract,
      sequence: 1n,
      instrument: 1,
      buyer: credits.buyer.leaf.account,
      seller: credits.seller.leaf.account,
      priceTicks: 1_000n,
      sizeLots: 40n,
      buyerUsedQuanta: use,
      sellerUsedQuanta: use,
    });
    const at = { address: venue, abi: venueAbi } as const;
    const args = [maker.order.trader, maker.order.nonce] as const;
    const { client } = chains.second.reader;
    expect(await client.readContract({ ...at, functionName: "filledLots", args })).toBe(40n);
  });

  it("is refused beyond the credit limit, outside the band, with a forged signature, beyond the order", async () => {
    const sizeLots = 1_000_000n;
    const [bigSell, bigBuy] = [
      await signed("seller", { sizeLots, nonce: 2n }),
      await signed("buyer", { sizeLots, nonce: 2n }),
    ];
    const exceeded = await refused(trade(bigSell, bigBuy, 200_000n), "CREDIT_EXCEEDED");
    expect(exceeded.details).toMatchObject({ limit: limitQuanta });
    const [far, near] = [
      await signed("seller", { limitTicks: 1_101n, nonce: 3n }),
      await signed("buyer", { limitTicks: 1_200n, nonce: 3n }),
    ];
    await refused(trade(far, near, 1n), "PRICE_OUTSIDE_BAND");
    const forged = { ...bigBuy, signature: bigSell.signature };
    await refused(trade(bigSell, forged, 1n), "SIGNATURE_INVALID");
    const [sell, buy] = [await signed("seller", {}), await signed("buyer", { nonce: 4n })];
    await refused(trade(sell, buy, 61n), "ORDER_FILLED");
    expect(
      await chains.second.reader.client.readContract({ address: venue, abi: venueAbi, functionName: "tradeCount" }),
    ).toBe(1n);
  });
});

describe("an order", () => {
  /** The n-th of many orders with any bits in every field. */
  function anyOrder(n: number): VenueOrder {
    const field = (place: number) => toHex(keccak256(uintBytes(n, 4), uintBytes(place, 4)));
    const u64 = (place: number) => BigInt(field(place).slice(0, 18));
    return {
      account: field(0),
      trader: field(1).slice(0, 42) as Hex,
      instrument: Number(field(2).slice(0, 6)),
      buy: u64(3) % 2n === 0n,
      maker: u64(4) % 2n === 0n,
      limitTicks: u64(5),
      sizeLots: u64(6),
      minimumFillLots: u64(7),
      nonce: u64(8),
      expirySeconds: u64(9),
    };
  }

  it("has the same hash here and at the venue, whatever its fields", async () => {
    const at = { address: venue, abi: venueAbi, functionName: "orderHash" } as const;
    const orders = Array.from({ length: 50 }, (_, n) => anyOrder(n));
    const theirs = await Promise.all(
      orders.map((order) => chains.second.reader.client.readContract({ ...at, args: [order] })),
    );
    expect(orders.map((order) => orderHash(venueScope(), order))).toEqual(theirs);
  });
});

describe("a deployment that is done", () => {
  it("leaves nothing to an admin's key immediately: every contract has a delay and someone who cancels", async () => {
    for (const { deployment, reader } of [chains.hub, chains.second]) {
      const { gate, vault, hub, venue, adapters } = deployment;
      for (const address of [gate, vault, hub, venue, ...Object.values(adapters)]) {
        if (address === null) continue;
        const at = { address, abi: gateAbi } as const;
        expect(await reader.client.readContract({ ...at, functionName: "adminDelaySeconds" })).toBe(60n);
        expect(await reader.client.readContract({ ...at, functionName: "canceller" })).toBe(
          getAddress(evmAddress(chains.keys.evmKey("canceller"))),
        );
      }
    }
  });

  it("has watchtowers, and a budget for roots that a transport is missing for", async () => {
    const { deployment, reader } = chains.second;
    const { client } = reader;
    const gate = { address: deployment.gate, abi: gateAbi } as const;
    expect(await client.readContract({ ...gate, functionName: "vetoThreshold" })).toBe(2);
    expect(await client.readContract({ ...gate, functionName: "watchtowersOf" })).toHaveLength(3);
    const budget = { address: deployment.vault, abi: vaultAbi, functionName: "budgetQuanta" } as const;
    for (const asset of Object.keys(deployment.tokens).map(Number))
      expect(await client.readContract({ ...budget, args: [asset, 2] })).toBeGreaterThan(0n);
  });
});
