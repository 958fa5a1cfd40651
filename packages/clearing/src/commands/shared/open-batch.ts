import type { Book } from "../../book/book.ts";
import { require } from "../../book/context.ts";
import type { Venue } from "../../model/state.ts";

/** Opens a venue's batch of trades. @throws VENUE_UNKNOWN, UNAUTHORIZED, NONCE_USED if ids of the batch may be forgotten */
export function openBatch(book: Book, command: { readonly venue: number; readonly batch: bigint }): Venue {
  const venue = book.venue(command.venue);
  require(venue.authority !== null, "UNAUTHORIZED", { venue: venue.venue });
  require(!venue.suspended, "VENUE_SUSPENDED", { venue: venue.venue });
  require(command.batch > venue.forgottenBatch, "NONCE_USED", { batch: command.batch });
  if (command.batch > venue.lastBatch) venue.lastBatch = command.batch;
  return venue;
}
