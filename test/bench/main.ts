import { runSubcommand } from "../conformance/subcommand.ts";
import { engine } from "./engine.ts";
import { gas } from "./gas/command.ts";
import { services } from "./services/command.ts";

// To add a subcommand, write its file and name it here.
process.exitCode = await runSubcommand("npm run bench --", [engine, gas, services], process.argv.slice(2));
