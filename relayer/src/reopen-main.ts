import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { Database } from "@isthmus/store";
import { readConfig } from "./config/config.ts";
import { migrateRelayer } from "./outbox/migration.ts";
import { Outbox } from "./outbox/outbox.ts";

const messageIdPattern = /^0x[0-9a-f]{64}$/;

/** Reopens parked deliveries: `reopen-main.ts CONFIG_FILE (MESSAGE_ID | all)`. Needs only the relayer's configuration. */
async function main(): Promise<void> {
  const [file, which] = process.argv.slice(2);
  if (file === undefined || which === undefined || (which !== "all" && !messageIdPattern.test(which)))
    throw new IsthmusError("CONFIG_INVALID", { reason: "usage: reopen-main.ts CONFIG_FILE (MESSAGE_ID | all)" });
  const { databaseUrl } = readConfig(file);
  const database = new Database({ url: databaseUrl, name: "isthmus-relayer-reopen" });
  try {
    await migrateRelayer(database);
    const reopened = await new Outbox(database).reopenParked(which === "all" ? null : which);
    process.stdout.write(`${JSON.stringify({ reopened })}\n`);
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  const body = isIsthmusError(error) ? error.toBody() : { message: String(error) };
  process.stderr.write(`${JSON.stringify({ error: body })}\n`);
  process.exit(1);
});
