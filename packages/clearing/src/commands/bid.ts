import { linkedAddress } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { sellLots } from "../liquidation/bid.ts";
import { bytes32, id16, lots, ticks } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { requireNonce } from "./shared/nonce.ts";
import { memberFields } from "./shared/signature-fields.ts";

/** Takes lots of an account in liquidation at the auction's present price, or is refused. */
export const bid = defineCommand({
  kind: "bid",
  source: "member",
  summary: "Takes lots of an account in liquidation at the auction's present price, or is refused.",
  schema: {
    account: bytes32,
    /** The account in liquidation. */
    seller: bytes32,
    instrument: id16,
    sizeLots: lots,
    /** The worst price that the bidder accepts. */
    limitTicks: ticks,
    ...memberFields,
  },
  authority: linkedAddress,
  handle: (context, command) => {
    const { book } = context;
    const bidder = book.member(command.account);
    requireNonce(bidder, command.nonce);
    require(!bidder.suspended, "ACCOUNT_SUSPENDED", { account: bidder.id });
    const { seller, instrument, sizeLots, limitTicks } = command;
    require(bidder.id !== seller, "SELF_TRADE", { account: bidder.id });
    const auction = book.state.auctions.get(seller);
    const open = auction !== undefined && auction.instrument === instrument;
    require(open, "AUCTION_UNKNOWN", { seller, instrument });
    sellLots(context, auction, { taker: bidder.id, sizeLots, limitTicks });
    book.write(bidder.id).lastNonce = command.nonce;
  },
  example: {
    account: "0xabababababababababababababababababababababababababababababababab",
    instrument: 1,
    kind: "bid",
    limitTicks: "3990000",
    nonce: "5",
    seller: "0xcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
    signature:
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
    signer: { address: "0x000000000000000000000000cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd", chain: 1 },
    sizeLots: "10",
  },
});
