import { type Command, type CommandOf, chainEventFields } from "@isthmus/clearing";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Marks } from "@isthmus/risk";
import { checkPrices, type PriceSources } from "../prices/check-prices.ts";
import { checkRegistration, type OwnPlaces } from "./check-registration.ts";
import type { FactBook, JournaledFact } from "./fact-book.ts";

type Observed = CommandOf<JournaledFact["kind"]>;

/** What an operator needs to judge a journaled input by itself. */
export interface InputSources extends PriceSources {
  readonly facts: FactBook;
  readonly places: OwnPlaces;
  /** Contract of a registered on-chain venue, 32 bytes. */
  readonly venueContract: (venue: number) => Hex | undefined;
  /** The operator's own clock, Unix seconds. */
  readonly nowSeconds: () => bigint;
  /** The longest that a cycle's credit roots may last. */
  readonly maxCreditLifetimeSeconds: number;
}

/** What bore a command out; it is used up once the command has been replayed. */
export interface InputProof {
  readonly fact?: JournaledFact;
  readonly marks?: Marks;
}

/**
 * Checks a journaled command against the operator's own nodes, prices and deployment, before it is replayed (PROTOCOL P31).
 * Signatures are checked elsewhere (`verifyAuthority`).
 * @throws INPUT_UNPROVEN when the operator's own sources say otherwise, NOT_FINAL when they do not say it yet
 */
export async function checkInput(command: Command, sources: InputSources): Promise<InputProof> {
  switch (command.kind) {
    case "deposit":
    case "claim":
    case "root-effective":
    case "venue-trade":
      return { fact: await checkObserved(command, sources) };
    case "chain-time":
      await checkChainTime(command, sources.facts);
      return {};
    case "prices":
      return { marks: checkPrices(command, sources) };
    case "close-cycle":
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

async function checkObserved(command: Observed, sources: InputSources): Promise<JournaledFact> {
  const { facts } = sources;
  await facts.reach(command.chain, command.height);
  const seen = facts.factsOf(command.chain, command.txId).filter((fact) => fact.kind === command.kind);
  const fields = chainEventFields(command.kind);
  const proof = seen.find((fact) => fields.every((field) => read(fact, field) === read(command, field)));
  if (proof === undefined) {
    const { kind, chain, txId } = command;
    throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, txId, seenInTransaction: seen.length });
  }
  if (command.kind === "venue-trade" && proof.kind === "venue-trade") {
    const contract = sources.venueContract(command.venue);
    if (contract !== undefined && contract !== proof.venue)
      throw new IsthmusError("INPUT_UNPROVEN", { kind: command.kind, venue: command.venue, contract: proof.venue });
  }
  return proof;
}

function read(record: JournaledFact | Observed, field: string): unknown {
  return (record as unknown as Record<string, unknown>)[field];
}

/**
 * Credit ends with a chain's time, so every trade before that time must have been replayed (PROTOCOL P28), whatever
 * height the command names with it. The same command says that every event up to its height has been fed: a deposit
 * that the coordinator keeps back shows here.
 */
async function checkChainTime(command: CommandOf<"chain-time">, facts: FactBook): Promise<void> {
  const { kind, chain, height, timestampSeconds } = command;
  await facts.reach(chain, height);
  const { timestampSeconds: finalSeconds } = facts.readTo(chain);
  if (timestampSeconds > finalSeconds)
    throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, timestampSeconds, finalSeconds });
  for (const fact of facts.openFacts(chain)) {
    if (fact.kind === "venue-trade" && (fact.height <= height || fact.timestampSeconds < timestampSeconds))
      throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, missingTradeSequence: fact.sequence });
    if (fact.kind === "deposit" && fact.height <= height)
      throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, missingDepositIndex: fact.index });
  }
}

/**
 * The house's time moves only with prices: a later one would charge funding and interest for time that has not passed.
 * Credit must not outlive the clocks by far: exits wait for its end (PROTOCOL P18).
 */
function checkCloseCycle(command: CommandOf<"close-cycle">, sources: InputSources): void {
  const { kind, timeSeconds, creditExpirySeconds } = command;
  const houseSeconds = sources.houseSeconds();
  if (timeSeconds !== houseSeconds) throw new IsthmusError("INPUT_UNPROVEN", { kind, timeSeconds, houseSeconds });
  const lifetimeSeconds = BigInt(sources.maxCreditLifetimeSeconds);
  const aheadSeconds = creditExpirySeconds - lifetimeSeconds;
  // Marks may be historical: credit counts by the clock of the chains, which is about the operator's own.
  if (aheadSeconds > houseSeconds && aheadSeconds > sources.nowSeconds())
    throw new IsthmusError("INPUT_UNPROVEN", { kind, creditExpirySeconds, lifetimeSeconds });
}
