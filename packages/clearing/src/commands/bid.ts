import { linkedAddress } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { sellToBidder } from "../liquidation/bid.ts";
import { bytes32, sharePpm, signedAmount } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { requireNonce } from "./shared/nonce.ts";
import { memberFields } from "./shared/signature-fields.ts";

/** Takes a share of the portfolio of an account in liquidation at the auction's present price, or is refused. */
export const bid = defineCommand({
  kind: "bid",
  source: "member",
  summary: "Takes a share of the portfolio of an account in liquidation at the auction's present price, or is refused.",
  schema: {
    account: bytes32,
    /** The account in liquidation. */
    seller: bytes32,
    /** Part of the portfolio that the auction opened with; the bid takes at most what is offered of it. */
    sharePpm,
    /** The most that the bidder pays for that share, negative for the least it receives; in proportion for less of it. */
    limitQuanta: signedAmount,
    ...memberFields,
  },
  authority: linkedAddress,
  handle: (context, command) => {
    const { book } = context;
    const bidder = book.member(command.account);
    requireNonce(bidder, command.nonce);
    require(!bidder.suspended, "ACCOUNT_SUSPENDED", { account: bidder.id });
    const { seller } = command;
    require(bidder.id !== seller, "SELF_TRADE", { account: bidder.id });
    const auction = book.state.auctions.get(seller);
    require(auction !== undefined, "AUCTION_UNKNOWN", { seller });
    sellToBidder(context, auction, { ...command, taker: bidder.id });
    book.write(bidder.id).lastNonce = command.nonce;
  },
  example: {
    account: "0xabababababababababababababababababababababababababababababababab",
    kind: "bid",
    limitQuanta: "-3990000000",
    nonce: "5",
    seller: "0xcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
    sharePpm: "250000",
    signature:
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
    signer: { address: "0x000000000000000000000000cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd", chain: 1 },
  },
});
