import { money } from "./element.js";
import { amount } from "./format.js";

/** Decimals of the settlement class, in which equity and margin are kept. */
const settlementDecimals = 6;

/** The name of the money in which equity, margin and obligations are counted. */
export function settlementUnit(status) {
  return (status.assets ?? []).find((asset) => asset.settlement)?.class ?? "";
}

/** Quanta of the settlement class as an amount without its unit. */
export function settled(quanta) {
  return amount(quanta, settlementDecimals);
}

/** The same with its unit. */
export function settledMoney(status, quanta) {
  return money(settled(quanta), settlementUnit(status));
}

/** Quanta of an asset as an amount with its symbol. */
export function assetMoney(status, id, quanta) {
  return money(assetAmount(status, id, quanta), assetName(status, id));
}

/** The same without its symbol. */
export function assetAmount(status, id, quanta) {
  const asset = (status.assets ?? []).find((candidate) => candidate.asset === id);
  return amount(quanta, asset?.quantaDecimals ?? 0);
}

export function assetName(status, id) {
  return (status.assets ?? []).find((candidate) => candidate.asset === id)?.symbol ?? `asset ${id}`;
}

export function chainName(status, id) {
  return (status.chains ?? []).find((chain) => chain.chain === id)?.name ?? `chain ${id}`;
}

export function instrumentName(status, id) {
  return (status.instruments ?? []).find((row) => row.instrument === id)?.symbol ?? `instrument ${id}`;
}

export function venueName(status, id) {
  return (status.venues ?? []).find((venue) => venue.venue === id)?.name ?? `venue ${id}`;
}

/** What a message carries. */
export function messageKind(kind) {
  return { 1: "root", 2: "credit" }[kind] ?? `kind ${kind}`;
}

/** Whether a message still has something to do. */
export function openMessage(message) {
  return (message.deliveries ?? []).some((row) => row.state !== "done" && row.state !== "parked");
}
