import { turbo } from "./turbo.ts";

// `npm run turbo -- run build`: turbo in the environment in which `npm test` runs it, so that both share their cache.
process.exitCode = await turbo(process.argv.slice(2));
