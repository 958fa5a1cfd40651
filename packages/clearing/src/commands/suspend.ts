import { adminKey } from "../authority/authority.ts";
import { defineCommand } from "./define-command.ts";
import { adminFields } from "./shared/signature-fields.ts";
import { setSuspended, suspendable } from "./shared/suspension.ts";

/** Suspends immediately: accounts and instruments only reduce, venues and assets stop. */
export const suspend = defineCommand({
  kind: "suspend",
  source: "admin",
  summary: "Suspends immediately: accounts and instruments only reduce, venues and assets stop.",
  schema: {
    ...suspendable,
    ...adminFields,
  },
  authority: adminKey,
  handle: (context, command) => setSuspended(context, command, { suspended: true }),
  example: {
    id: "1",
    kind: "suspend",
    nonce: "12",
    signature:
      "0x17e0e409a6ce05d16f7fd9310929b09b82822012a185817e8142ddac672b94b13e52018caa325e3a26ba992e874b7f836966a9f300b664aa25dd0cb8ef78c2cf01",
    what: "instrument",
  },
});
