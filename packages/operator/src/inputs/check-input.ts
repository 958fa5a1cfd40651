import { type Command, type CommandOf, chainEventFields } from "@isthmus/clearing";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Marks } from "@isthmus/risk";
import { checkPrices, type PriceSources } from "../prices/check-prices.ts";
import { checkRegistration, type OwnPlaces } from "./check-registration.ts";
import { checkReversal } from "./check-reversal.ts";
import type { EventBook, JournaledEvent } from "./event-book.ts";

type ChainEventCommand = CommandOf<JournaledEvent["kind"]>;

/** An operator's own sources, by which it judges journaled inputs. */
export interface InputSources extends PriceSources {
  readonly events: EventBook;
  readonly places: OwnPlaces;
  /** Contract of a registered on-chain venue, 32 bytes. */
  readonly venueContract: (venue: number) => Hex | undefined;
  /** The operator's own clock, Unix seconds. */
  readonly nowSeconds: () => bigint;
  /** Losses of locations that the operator has confirmed, by asset. */
  readonly confirmedLosses: ReadonlyMap<number, bigint>;
  /** The longest that a cycle's credit roots may last. */
  readonly maxCreditLifetimeSeconds: number;
}

/** The evidence for a command; used up once the command has been replayed. */
export interface InputProof {
  readonly event?: JournaledEvent;
  readonly marks?: Marks;
}

/**
 * Checks a journaled command against the operator's own nodes, prices and deployment before it is replayed (PROTOCOL P31).
 * Signatures are checked elsewhere (`verifyAuthority`).
 * @throws INPUT_UNPROVEN when the operator's own sources contradict it, NOT_FINAL when they do not reach that far yet
 */
export async function checkInput(command: Command, sources: InputSources): Promise<InputProof> {
  switch (command.kind) {
    case "deposit":
    case "take-back-request":
    case "take-back":
    case "withdrawal-request":
    case "claim":
    case "root-effective":
    case "venue-trade":
    case "credit-stopped":
    case "vault-frozen":
    case "exit-paid":
    case "rebalance-paid":
      return { event: await checkChainEvent(command, sources) };
    case "reverse-deposit":
      await checkReversal(command, sources.events);
      return {};
    case "chain-time":
      await checkChainTime(command, sources.events);
      return {};
    case "prices":
      return { marks: checkPrices(command, sources) };
    case "close-cycle":
      checkLosses(command, sources);
      checkCloseCycle(command, sources);
      return {};
    case "register-asset":
    case "register-vault":
    case "register-venue":
      checkRegistration(command, sources.places);
      return {};
    default:
      return {};
  }
}

async function checkChainEvent(command: ChainEventCommand, sources: InputSources): Promise<JournaledEvent> {
  const { events } = sources;
  await events.reach(command.chain, command.height);
  const candidates = events.eventsOf(command.chain, command.txId).filter((event) => event.kind === command.kind);
  const fields = chainEventFields(command.kind);
  const proof = candidates.find((event) => fields.every((field) => read(event, field) === read(command, field)));
  if (proof === undefined) {
    const { kind, chain, txId } = command;
    throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, txId, seenInTransaction: candidates.length });
  }
  if ("venue" in command && "venue" in proof) {
    const contract = sources.venueContract(command.venue);
    if (contract !== undefined && contract !== proof.venue)
      throw new IsthmusError("INPUT_UNPROVEN", { kind: command.kind, venue: command.venue, contract: proof.venue });
  }
  return proof;
}

function read(record: JournaledEvent | ChainEventCommand, field: string): unknown {
  return (record as unknown as Record<string, unknown>)[field];
}

/** Events that a chain's time may not pass over. */
const required: ReadonlySet<string> = new Set(["vault-frozen", "exit-paid", "credit-stopped"]);

/**
 * Credit ends with a chain's time, so every trade before that time must have been replayed (PROTOCOL P28), whatever
 * height the command names. The command also states that every event up to its height has been fed: a deposit that the
 * coordinator withholds shows here, and so does a member's request, or a frozen vault, whose money must back nothing any more.
 */
async function checkChainTime(command: CommandOf<"chain-time">, events: EventBook): Promise<void> {
  const { kind, chain, height, timestampSeconds } = command;
  await events.reach(chain, height);
  const { timestampSeconds: finalSeconds } = events.readTo(chain);
  if (timestampSeconds > finalSeconds)
    throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, timestampSeconds, finalSeconds });
  for (const event of events.openEvents(chain)) {
    if (event.kind === "venue-trade" && (event.height <= height || event.timestampSeconds < timestampSeconds))
      throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, missingTradeSequence: event.sequence });
    if ("index" in event && event.height <= height)
      throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, missingDepositIndex: event.index });
    // An order that its vault has paid must not come back by this time (PROTOCOL P30).
    if (event.kind === "rebalance-paid" && (event.height <= height || event.timestampSeconds < timestampSeconds))
      throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, missing: event.kind, number: event.number });
    if (required.has(event.kind) && event.height <= height)
      throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, missing: event.kind, txId: event.txId });
  }
}

/**
 * No node shows whether tokens are lost: an operator's people confirm it before the cycle that takes the loss. An announcement alone
 * takes nothing and stops nothing: revoking it needs nobody, and neither does a close at which it lapses.
 */
function checkLosses({ kind, confirmedLosses: taken = [] }: CommandOf<"close-cycle">, sources: InputSources): void {
  for (const { asset, amountQuanta } of taken) {
    const confirmedQuanta = sources.confirmedLosses.get(asset) ?? null;
    if (confirmedQuanta !== amountQuanta)
      throw new IsthmusError("INPUT_UNPROVEN", { kind, asset, amountQuanta, confirmedQuanta });
  }
}

/**
 * The clearing house's time moves with prices only: a later one would charge funding and interest for time that has not
 * passed. Credit must not outlive the clocks by far: exits wait for its end (PROTOCOL P18).
 */
function checkCloseCycle(command: CommandOf<"close-cycle">, sources: InputSources): void {
  const { kind, timeSeconds, creditExpirySeconds } = command;
  const houseSeconds = sources.houseSeconds();
  if (timeSeconds !== houseSeconds) throw new IsthmusError("INPUT_UNPROVEN", { kind, timeSeconds, houseSeconds });
  const lifetimeSeconds = BigInt(sources.maxCreditLifetimeSeconds);
  const aheadSeconds = creditExpirySeconds - lifetimeSeconds;
  // Marks may be historical: credit counts by the clock of the chains, which is close to the operator's own.
  if (aheadSeconds > houseSeconds && aheadSeconds > sources.nowSeconds())
    throw new IsthmusError("INPUT_UNPROVEN", { kind, creditExpirySeconds, lifetimeSeconds });
}
