import type { BandLeaf, CreditLeaf, Hex } from "@isthmus/protocol";
import { encodeFunctionData, hashTypedData } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { venueAbi } from "../abi/contracts.ts";
import { type EvmCall, plainCall } from "./evm-call.ts";

/** An order at an on-chain venue, as its trader signs it. */
export interface VenueOrder {
  readonly account: Hex;
  readonly instrument: number;
  readonly buy: boolean;
  readonly limitTicks: bigint;
  readonly sizeLots: bigint;
  readonly nonce: bigint;
  readonly expirySeconds: bigint;
}

/** The venue contract that an order is for. */
export interface VenueScope {
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
  /** 65 bytes: r ‖ s ‖ v. */
  readonly signature: Hex;
  readonly credit: CreditProof;
}

/** Two signed orders that match. */
export interface VenueMatch {
  readonly maker: SignedVenueOrder;
  readonly taker: SignedVenueOrder;
  readonly band: BandProof;
  readonly sizeLots: bigint;
}

const orderTypes = {
  Order: [
    { name: "account", type: "bytes32" },
    { name: "instrument", type: "uint16" },
    { name: "buy", type: "bool" },
    { name: "limitTicks", type: "uint64" },
    { name: "sizeLots", type: "uint64" },
    { name: "nonce", type: "uint64" },
    { name: "expirySeconds", type: "uint64" },
  ],
} as const;

/** The EIP-712 typed data of an order, as any wallet can sign it. */
function orderTypedData(scope: VenueScope, order: VenueOrder) {
  return {
    domain: {
      name: "Isthmus VenueGateway",
      version: "1",
      chainId: scope.evmChainId,
      verifyingContract: scope.venue,
    },
    types: orderTypes,
    primaryType: "Order",
    message: { ...order },
  } as const;
}

/** The EIP-712 hash of an order: the key of VenueGateway.filledLots. */
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

/** VenueGateway.trade: matches two signed orders at the maker's limit. */
export function tradeCall(venue: Hex, { maker, taker, band, sizeLots }: VenueMatch): EvmCall {
  const { instrument, lowTicks, highTicks, marginPerLotQuanta, quantaPerTickLot } = band.leaf;
  const bandArgs = { instrument, lowTicks, highTicks, marginPerLotQuanta, quantaPerTickLot, proof: [...band.proof] };
  const data = encodeFunctionData({
    abi: venueAbi,
    functionName: "trade",
    args: [
      maker.order,
      maker.signature,
      creditArgs(maker.credit),
      taker.order,
      taker.signature,
      creditArgs(taker.credit),
      bandArgs,
      sizeLots,
    ],
  });
  return plainCall(venue, data);
}
