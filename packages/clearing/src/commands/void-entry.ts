import { z } from "zod";
import { checkedByAttesters } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { bytes32, u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";

const attesterSignature = z.strictObject({
  index: z.int().min(0).max(255),
  r: bytes32,
  s: bytes32,
  recovery: z.union([z.literal(0), z.literal(1)]),
});

/**
 * Declares an earlier entry void, because no quorum of operators can confirm it (PROTOCOL P47). The engine's state has no
 * entries: what no longer counts is left out by whoever replays the journal (`CountedJournal`), from the entry on.
 */
export const voidEntry = defineCommand({
  kind: "void-entry",
  source: "coordinator",
  summary: "Declares an earlier entry void, signed by operators; replays leave it out (PROTOCOL P47).",
  schema: {
    journalIndex: u64,
    /** The journal's digest after the entry. */
    journalDigest: bytes32,
    reason: z.string().regex(/^[\x20-\x7e]{1,200}$/),
    /** A quorum of operators' attester keys over `voidEntryDigest`, ascending by index. */
    signatures: z.array(attesterSignature).min(1).max(255),
  },
  authority: checkedByAttesters,
  handle: (context, { journalIndex }) => {
    const isEarlier = journalIndex > 0n && journalIndex < context.journalIndex;
    require(isEarlier, "PARAMETER_INVALID", { field: "journalIndex", journalIndex });
    context.effects.push({ kind: "entry-voided", journalIndex });
  },
  example: {
    journalDigest: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    journalIndex: "1",
    kind: "void-entry",
    reason: "a log that the node invented",
    signatures: [
      {
        index: 0,
        r: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
        recovery: 0,
        s: "0x19985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
      },
    ],
  },
});
