export * from "./carry.ts";
export * from "./cycle.ts";
export * from "./evm-house.ts";
export * from "./refused.ts";
export * from "./settle.ts";
export * from "./sign.ts";
export * from "./solana-house.ts";
