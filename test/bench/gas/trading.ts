import { addressAs32, type SignedVenueOrder, signOrder, tradeCall, type VenueOrder } from "@isthmus/chain-evm";
import { type SingleChainNetwork, singleChainNumbers } from "@isthmus/local/testing";
import {
  type BandLeaf,
  bandLeafHash,
  type CreditLeaf,
  creditLeafHash,
  encodeCreditUpdate,
  type Hex,
  MerkleTree,
  messageKind,
} from "@isthmus/protocol";
import { eventPart, type GasFigure, gasFigure, price, slotsPart, transactionPart } from "./figure.ts";
import { deliver, envelopeOf } from "./messages.ts";

const band: BandLeaf = {
  instrument: 1,
  lowTicks: 900n,
  highTicks: 1_100n,
  marginPerLotQuanta: 5_000n,
  quantaPerTickLot: 10n,
};
const sizeLots = 100n;

/** Trades at the venue by accounts that traded before: of fresh orders, four nonces in a row, and of one of them again. */
export async function tradingFigures(house: SingleChainNetwork): Promise<GasFigure[]> {
  const trade = await openVenue(house);
  await trade(1n);
  // Four nonces share the slot of what is filled of them.
  const fresh = [await trade(4n), await trade(5n), await trade(6n), await trade(7n)] as const;
  const partly = await trade(7n);
  const averageOf = (gas: readonly bigint[]) => gas.reduce((sum, one) => sum + one, 0n) / BigInt(gas.length);
  const partsOf = async (hash: Hex, filledGas: number) => [
    transactionPart((await house.client.getTransaction({ hash })).input),
    { what: "two signatures", gas: 2 * price.recover },
    { what: "what is filled of two orders", gas: 2 * filledGas },
    slotsPart("use of two accounts, of the venue, and its day; the sequence", 4, "changedSlot"),
    slotsPart("two slots of the root, the instrument, two traders' lowest nonces", 5, "coldSlot"),
    eventPart(3, 320),
  ];
  const [first, second] = fresh;
  const { newSlot, changedSlot } = price;
  const averageGas = (newSlot + 3 * changedSlot) / 4;
  return [
    gasFigure(
      "venue trade: fresh orders, the average of four nonces",
      averageOf(fresh.map(({ gasUsed }) => gasUsed)),
      await partsOf(second.transactionHash, averageGas),
      { aim: 140_000 },
    ),
    gasFigure("venue trade: the first of four nonces", first.gasUsed, await partsOf(first.transactionHash, newSlot)),
    gasFigure(
      "venue trade: partially filled orders",
      partly.gasUsed,
      await partsOf(partly.transactionHash, changedSlot),
    ),
  ];
}

/** Credit for two traders in effect; the function trades a tenth of two orders with a nonce. */
async function openVenue(house: SingleChainNetwork) {
  const { venue } = house.at;
  const scope = { houseId: house.houseId, chain: singleChainNumbers.second, contract: addressAs32(venue) };
  const expirySeconds = (await house.nowSeconds()) + 86_400n;
  const traders = ["seller", "buyer"].map((name) => ({ name, key: house.keys.evmKey(name) }));
  const accounts = await Promise.all(traders.map(({ name }) => house.account(name)));
  const leaves = accounts.map(({ address }, at): CreditLeaf => {
    const account: Hex = `0x${(at + 0x51).toString(16).repeat(32)}`;
    return { account, trader: addressAs32(address), limitQuanta: 10n ** 12n, expirySeconds, flags: 0 };
  });
  const credits = new MerkleTree(leaves.map((leaf) => creditLeafHash(scope, leaf)));
  const bands = new MerkleTree([bandLeafHash(scope, band)]);
  const update = { venue: addressAs32(venue), creditRoot: credits.root, bandRoot: bands.root, expirySeconds };
  const payload = encodeCreditUpdate({ ...update, cycleDigest: `0x${"5a".repeat(32)}` });
  await deliver(house, await envelopeOf(house, { kind: messageKind.creditUpdate, lane: 2, cycle: 1n, payload }));
  await house.node.control.advanceSeconds(2);
  const venueScope = { houseId: house.houseId, chain: singleChainNumbers.second, evmChainId: 31_337, venue };
  return async (nonce: bigint) => {
    const sides = leaves.map(async (leaf, at): Promise<SignedVenueOrder> => {
      const order: VenueOrder = {
        account: leaf.account,
        trader: accounts[at]?.address as Hex,
        instrument: band.instrument,
        buy: at === 1,
        maker: at === 0,
        limitTicks: 1_000n,
        sizeLots,
        minimumFillLots: 1n,
        nonce,
        expirySeconds,
      };
      const signature = await signOrder(traders[at]?.key as Hex, venueScope, order);
      return { order, signature, credit: { leaf, proof: credits.proof(at) } };
    });
    const [maker, taker] = (await Promise.all(sides)) as [SignedVenueOrder, SignedVenueOrder];
    const match = { maker, taker, band: { leaf: band, proof: bands.proof(0) }, sizeLots: sizeLots / 10n };
    return await house.admin.send(tradeCall(venue, match));
  };
}
