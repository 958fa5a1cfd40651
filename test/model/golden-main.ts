import { goldenDigests } from "./golden.ts";

// Prints the digests, so that other Node versions and machines can be compared.
console.log(JSON.stringify(goldenDigests()));
