/** One part of what any implementation must pay. */
export interface FloorPart {
  readonly what: string;
  readonly gas: number;
}

/** A published figure of somebody else's contracts for a comparable act. */
export interface Peer {
  readonly what: string;
  readonly gas: number;
  readonly source: string;
}

/** One measured act. */
export interface GasFigure {
  readonly what: string;
  /** Gas of the receipt on an EVM chain, compute units on Solana. */
  readonly unit: "gas" | "compute units";
  readonly value: number;
  /** What the project wants to reach; null where nobody set an aim. */
  readonly aim: number | null;
  /** What any implementation of the same act must pay; no parts where no floor can be stated. */
  readonly floor: { readonly value: number; readonly parts: readonly FloorPart[] };
  /** Null where no published figure was found. */
  readonly peer: Peer | null;
}

/** Prices of the EVM (EIP-2028, EIP-2929, EIP-2200, EIP-3529), as they are since Berlin. */
export const price = {
  transaction: 21_000,
  coldSlot: 2_100,
  coldAccount: 2_600,
  /** A cold slot from zero to a value. */
  newSlot: 22_100,
  /** A cold slot from one value to another. */
  changedSlot: 5_000,
  recover: 3_000,
  log: 375,
  logTopic: 375,
  logByte: 8,
  hash: 30,
  hashWord: 6,
} as const;

/** Price of call data; zero bytes are cheaper (EIP-2028). */
export function callDataGas(data: string): number {
  let gas = 0;
  for (let at = 2; at < data.length; at += 2) gas += data.slice(at, at + 2) === "00" ? 4 : 16;
  return gas;
}

/** Price of an event. */
function logGas(topics: number, dataBytes: number): number {
  return price.log + topics * price.logTopic + dataBytes * price.logByte;
}

/** A transaction's base price with its call data. */
export function transactionPart(data: string): FloorPart {
  return { what: "a transaction and its call data", gas: price.transaction + callDataGas(data) };
}

/** Some slots of one price. */
export function slotsPart(what: string, count: number, kind: "coldSlot" | "newSlot" | "changedSlot"): FloorPart {
  return { what: `${what}: ${count} × ${price[kind]}`, gas: count * price[kind] };
}

/** An ERC-20 transfer by a token that nothing touched before. */
export function transferPart({ toNew }: { readonly toNew: boolean }): FloorPart {
  const to = toNew ? price.newSlot : price.changedSlot;
  return {
    what: `a token transfer to ${toNew ? "an address without the token" : "a holder"}`,
    gas: price.coldAccount + price.changedSlot + to + logGas(3, 32),
  };
}

/** A Merkle path: two words hashed at each level. */
export function pathPart(depth: number): FloorPart {
  return { what: `${depth} hashes of two words`, gas: depth * (price.hash + 2 * price.hashWord) };
}

/** An event as a part. */
export function eventPart(topics: number, dataBytes: number): FloorPart {
  return { what: `an event of ${topics} topics and ${dataBytes} bytes`, gas: logGas(topics, dataBytes) };
}

/** A figure in gas with its floor. */
export function gasFigure(
  what: string,
  value: bigint,
  parts: readonly FloorPart[],
  beside: { readonly aim?: number; readonly peer?: Peer | null } = {},
): GasFigure {
  const floor = { value: parts.reduce((sum, { gas }) => sum + gas, 0), parts };
  return { what, unit: "gas", value: Number(value), aim: beside.aim ?? null, floor, peer: beside.peer ?? null };
}

/** A figure in compute units, for which no floor can be stated: the runtime prices what a program executes. */
export function unitsFigure(what: string, value: number, aim: number | null = null): GasFigure {
  return { what, unit: "compute units", value, aim, floor: { value: 0, parts: [] }, peer: null };
}
