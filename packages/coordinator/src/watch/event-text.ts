import type { ChainEvent } from "@isthmus/adapter";
import type { InboxEvent } from "@isthmus/store";

/** A chain event as the inbox stores it. Bigints are tagged, so that they come back as bigints. */
export function toInbox(event: ChainEvent): InboxEvent {
  const { chain, txId, logIndex, height, blockHash, timestampSeconds, kind } = event;
  return { chain, txId, logIndex, height, blockHash, timestampSeconds, kind, body: eventText(event) };
}

/** The event that `toInbox` stored. */
export function fromInbox(body: string): ChainEvent {
  return JSON.parse(body, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || !("$n" in value) || typeof value.$n !== "string") return value;
    return BigInt(value.$n);
  }) as ChainEvent;
}

function eventText(event: ChainEvent): string {
  return JSON.stringify(event, (_key, value: unknown) =>
    typeof value === "bigint" ? { $n: value.toString() } : value,
  );
}
