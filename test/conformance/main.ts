import { compression } from "./compression.ts";
import { pmrm2 } from "./pmrm2.ts";
import { runSubcommand } from "./subcommand.ts";

// To add a subcommand, write its file and name it here.
process.exitCode = await runSubcommand("npm run conformance --", [pmrm2, compression], process.argv.slice(2));
