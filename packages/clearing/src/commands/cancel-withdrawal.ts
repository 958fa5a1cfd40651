import { linkedAddress } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { leaveQueue } from "../ledger/withdrawal-queue.ts";
import { bytes32, id16 } from "../model/fields.ts";
import { queueKey } from "../model/queued-withdrawal.ts";
import { defineCommand } from "./define-command.ts";
import { requireNonce } from "./shared/nonce.ts";
import { memberFields } from "./shared/signature-fields.ts";

/** Takes what is left of a withdrawal out of its vault's queue (PROTOCOL P29). */
export const cancelWithdrawal = defineCommand({
  kind: "cancel-withdrawal",
  source: "member",
  summary: "Takes what is left of a withdrawal out of its vault's queue (PROTOCOL P29).",
  schema: {
    account: bytes32,
    asset: id16,
    ...memberFields,
  },
  authority: linkedAddress,
  handle: (context, command) => {
    const { book } = context;
    const { account, asset } = command;
    requireNonce(book.member(account), command.nonce);
    const queued = book.state.withdrawalQueue.get(queueKey(asset, account));
    require(queued !== undefined, "WITHDRAWAL_UNKNOWN", { account, asset });
    book.write(account).lastNonce = command.nonce;
    leaveQueue(context, queued);
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    asset: 1,
    kind: "cancel-withdrawal",
    nonce: "3",
    signature:
      "0x710e1a4805d08164850bdfdba648b91d605368e0e22168929ce09ac0dbc910733d11eff1596c6f175abd818e352fd933c22b318cff3c349c8e8648caa121822c00",
    signer: { address: "0x00000000000000000000000053efdfde1892f2c5d9e5eb95ee0055bb63e35838", chain: 1 },
  },
});
