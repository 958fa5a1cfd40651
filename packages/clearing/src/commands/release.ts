import { adminKey } from "../authority/authority.ts";
import { defineCommand } from "./define-command.ts";
import { adminFields } from "./shared/signature-fields.ts";
import { setSuspended, suspendable } from "./shared/suspension.ts";

/** Ends a suspension immediately. */
export const release = defineCommand({
  kind: "release",
  source: "admin",
  summary: "Ends a suspension immediately.",
  schema: {
    ...suspendable,
    ...adminFields,
  },
  authority: adminKey,
  handle: (context, command) => setSuspended(context, command, { suspended: false }),
  example: {
    id: "1",
    kind: "release",
    nonce: "13",
    signature:
      "0xf9c26adcd30b3db63c7d39a7027fe1b2c3865c2f72c01fcd00ffc21c257cea813418ac4b1468f4189201361e7a77723b842277086453ce1fe729ec72214c2bf401",
    what: "instrument",
  },
});
