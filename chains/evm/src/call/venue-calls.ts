import type { BandLeaf, CreditLeaf, Hex } from "@isthmus/protocol";
import { encodeFunctionData, hashTypedData } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { venueAbi } from "../abi/contracts.ts";
import { type EvmCall, plainCall } from "./evm-call.ts";

/** An order at an on-chain venue, as its trader signs it. */
export interface VenueOrder {
  readonly account: Hex;
  /** Who signs: the account's trader, an address with a key or an ERC-1271 wallet. */
  readonly trader: Hex;
  readonly instrument: number;
  readonly buy: boolean;
  /** True makes the price, its limit; false takes the price of the other order. */
  readonly maker: boolean;
  readonly limitTicks: bigint;
  readonly sizeLots: bigint;
  /** The smallest part that fills, unless it ends the order. */
  readonly minimumFillLots: bigint;
  readonly nonce: bigint;
  readonly expirySeconds: bigint;
}

/** The venue contract that an order is for. */
export interface VenueScope {
  readonly houseId: number;
  /** Our number of the chain. */
  readonly chain: number;
  readonly evmChainId: number;
  readonly venue: Hex;
}

/** A credit leaf with its proof against the venue's credit root. */
export interface CreditProof {
  readonly leaf: CreditLeaf;
  readonly proof: readonly Hex[];
}

/** A band leaf with its proof against the venue's band root. */
export interface BandProof {
  readonly leaf: BandLeaf;
  readonly proof: readonly Hex[];
}

/** One side of a match. */
export interface SignedVenueOrder {
  readonly order: VenueOrder;
  /** 65 bytes, r ‖ s ‖ v, or what the trader's ERC-1271 wallet reads. */
  readonly signature: Hex;
  /** Under the credit root in effect. */
  readonly credit: CreditProof;
  /** Under the newest root, while that one waits. */
  readonly newestCredit?: CreditProof;
}

/** Two signed orders that match. */
export interface VenueMatch {
  readonly maker: SignedVenueOrder;
  readonly taker: SignedVenueOrder;
  /** Under the credit root in effect. */
  readonly band: BandProof;
  /** Under the newest root, while that one waits. */
  readonly newestBand?: BandProof;
  readonly sizeLots: bigint;
}

const orderTypes = {
  Order: [
    { name: "account", type: "bytes32" },
    { name: "trader", type: "address" },
    { name: "instrument", type: "uint16" },
    { name: "buy", type: "bool" },
    { name: "maker", type: "bool" },
    { name: "limitTicks", type: "uint64" },
    { name: "sizeLots", type: "uint64" },
    { name: "minimumFillLots", type: "uint64" },
    { name: "nonce", type: "uint64" },
    { name: "expirySeconds", type: "uint64" },
  ],
} as const;

/** The EIP-712 typed data of an order, as any wallet can sign it. */
function orderTypedData(scope: VenueScope, order: VenueOrder) {
  return {
    domain: {
      name: `Isthmus venue ${scope.houseId}/${scope.chain}`,
      version: "2",
      chainId: scope.evmChainId,
      verifyingContract: scope.venue,
    },
    types: orderTypes,
    primaryType: "Order",
    message: { ...order },
  } as const;
}

/** The EIP-712 hash of an order: its id in events and errors of the venue. */
export function orderHash(scope: VenueScope, order: VenueOrder): Hex {
  return hashTypedData(orderTypedData(scope, order));
}

/**
 * Signs an order as its trader.
 * @param privateKey 32 bytes as hex; never logged
 */
export function signOrder(privateKey: Hex, scope: VenueScope, order: VenueOrder): Promise<Hex> {
  return privateKeyToAccount(privateKey).signTypedData(orderTypedData(scope, order));
}

const creditArgs = ({ leaf, proof }: CreditProof) => ({
  trader: leaf.trader,
  limitQuanta: leaf.limitQuanta,
  expirySeconds: leaf.expirySeconds,
  flags: leaf.flags,
  proof: [...proof],
});

const sideArgs = ({ order, signature, credit, newestCredit }: SignedVenueOrder) => ({
  order,
  signature,
  credits: (newestCredit === undefined ? [credit] : [credit, newestCredit]).map(creditArgs),
});

const bandArgs = ({ leaf, proof }: BandProof) => ({
  instrument: leaf.instrument,
  lowTicks: leaf.lowTicks,
  highTicks: leaf.highTicks,
  marginPerLotQuanta: leaf.marginPerLotQuanta,
  quantaPerTickLot: leaf.quantaPerTickLot,
  proof: [...proof],
});

/** VenueGateway.trade: matches two signed orders at the maker's limit. */
export function tradeCall(venue: Hex, { maker, taker, band, newestBand, sizeLots }: VenueMatch): EvmCall {
  const bands = (newestBand === undefined ? [band] : [band, newestBand]).map(bandArgs);
  const args = [sideArgs(maker), sideArgs(taker), bands, sizeLots] as const;
  return plainCall(venue, encodeFunctionData({ abi: venueAbi, functionName: "trade", args }));
}
