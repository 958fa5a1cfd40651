import { type BandProof, type CreditProof, venueAbi } from "@isthmus/chain-evm";
import type { AccountView } from "@isthmus/clearing";
import { type EntitlementLeaf, type Hex, IsthmusError, isIsthmusError, messageKind } from "@isthmus/protocol";
import type { DemoContext } from "./context.ts";
import { readBigints } from "./read-bigints.ts";

/** The account at the coordinator now. @throws NOT_FOUND */
export async function askAccount(context: DemoContext, account: Hex): Promise<AccountView> {
  return readBigints(await context.client.get(`/v1/accounts/${account}`));
}

/** Leaf and proof of one account and asset at one vault; undefined when the cycle's root has no such leaf. */
export async function askLeaf(
  context: DemoContext,
  where: { cycle: number; chain: number; account: Hex; asset: number },
): Promise<{ leaf: EntitlementLeaf; proof: Hex[] } | undefined> {
  const { cycle, chain, account, asset } = where;
  try {
    return readBigints(await context.client.get(`/v1/cycles/${cycle}/vaults/${chain}/leaves/${account}/${asset}`));
  } catch (error) {
    if (isIsthmusError(error, "NOT_FOUND")) return undefined;
    throw error;
  }
}

/** Credit and bands with their proofs under one credit root. */
export interface VenueProofs {
  readonly credits: readonly CreditProof[];
  readonly bands: readonly BandProof[];
}

/** Credit and bands under the credit root in effect at the venue on the second chain. */
export async function askVenue(context: DemoContext): Promise<VenueProofs> {
  const cycle = await effectiveCreditCycle(context);
  if (cycle === 0n) throw new IsthmusError("CREDIT_ROOT_MISSING", {});
  const answer = readBigints<{ creditLeaves: readonly CreditProof[]; bands: readonly BandProof[] }>(
    await context.client.get(`/v1/cycles/${cycle}/venues/${context.second.chain}`),
  );
  return { credits: answer.creditLeaves, bands: answer.bands };
}

/** Cycle of the credit root in effect at the venue, 0 for none; read from the chain. */
export async function effectiveCreditCycle(context: DemoContext): Promise<bigint> {
  const at = { address: context.second.venue as Hex, abi: venueAbi } as const;
  const { cycle } = await context.evmWallets.second.client.readContract({ ...at, functionName: "effectiveCredit" });
  return cycle;
}

/** A message as the hub's gate dispatched it. */
export interface SentMessage {
  readonly messageId: Hex;
  readonly destination: number;
  readonly envelope: Hex;
  readonly txId: Hex;
}

/** Every message of the hub's gate so far, oldest first; read from the chain. */
export async function sentMessages(context: DemoContext): Promise<SentMessage[]> {
  const head = await context.readers.hub.head();
  const events = await context.readers.hub.events({ fromHeight: 0n, toHeight: head.final });
  return events.flatMap((event) =>
    event.kind === "message-dispatched"
      ? [
          {
            messageId: event.messageId,
            destination: event.destination,
            envelope: event.envelope,
            txId: event.txId as Hex,
          },
        ]
      : [],
  );
}

/** Name of a message kind. */
export function kindName(kind: number): string {
  return Object.entries(messageKind).find(([, number]) => number === kind)?.[0] ?? String(kind);
}
