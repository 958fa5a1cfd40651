import { type Command, kindsFrom } from "@isthmus/clearing";

/** Microseconds of the engine's thread, roughly: what a command costs there besides its rows. */
const perCommand = 50;
/** A row of `trades`, of `packed-trades` and of `prices`. */
const [perTrade, perPackedTrade, perPrice] = [10, 2, 10];
/** Base64 characters of a packed trade of 27 bytes. */
const packedCharacters = 36;

/** What a command costs the engine's thread, in microseconds of a usual core: for fair turns, not for accounts. */
export function engineCost(command: Command): number {
  if (command.kind === "trades") return perCommand + perTrade * command.trades.length;
  if (command.kind === "packed-trades")
    return perCommand + Math.ceil((perPackedTrade * command.rows.length) / packedCharacters);
  if (command.kind === "prices") return perCommand + perPrice * command.prices.length;
  return perCommand;
}

/** How many trades a command holds. */
export function tradesIn(command: Command): number {
  if (command.kind === "trades") return command.trades.length;
  return command.kind === "packed-trades" ? Math.floor(command.rows.length / packedCharacters) : 0;
}

/** How many signatures have to be looked at. */
export function signatureCount(command: Command): number {
  const several = "signatures" in command ? (command.signatures?.length ?? 0) : 0;
  return several + ("signature" in command ? 1 : 0);
}

/**
 * Whether its signatures can take long: those of 64 bytes are ed25519, and a wrong one is looked at again in JavaScript.
 */
export function hasSlowSignature(command: Command): boolean {
  const single = "signature" in command ? [command.signature] : [];
  const several = "signatures" in command ? (command.signatures ?? []) : [];
  return [...single, ...several].some((item) => typeof item === "string" && item.length === ed25519Characters);
}

/** Of 64 bytes as hex. */
const ed25519Characters = 130;

/** Whose command it is, as it names itself: only once its signatures are verified is it theirs. */
export function signerOf(command: Command): string {
  if (venueKinds.has(command.kind) && "venue" in command) return `venue ${command.venue}`;
  if ("account" in command) return command.account;
  if ("buyer" in command && typeof command.buyer === "string") return command.buyer;
  return command.kind;
}

/** Whether a command passes those of members and venues: marks and what the admin orders, once their key has signed it. */
export function isReserved(command: Command): boolean {
  return !clientKinds.has(command.kind);
}

const venueKinds = kindsFrom("venue");
const clientKinds = kindsFrom("venue", "member");
