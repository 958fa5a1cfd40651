import type { VersionedMessage } from "@solana/web3.js";

const lamportsPerSignature = 5_000n;
const microLamportsPerLamport = 1_000_000n;
const maxComputeUnits = 1_400_000n;
const computeUnitsPerInstruction = 200_000n;
const computeUnitsPerBuiltin = 3_000n;

const computeBudgetAddress = "ComputeBudget111111111111111111111111111111";
const precompiles = new Set([
  "Ed25519SigVerify111111111111111111111111111",
  "KeccakSecp256k11111111111111111111111111111",
  "Secp256r1SigVerify1111111111111111111111111",
]);
const builtins = new Set([
  ...precompiles,
  computeBudgetAddress,
  "11111111111111111111111111111111",
  "Vote111111111111111111111111111111111111111",
  "BPFLoader1111111111111111111111111111111111",
  "BPFLoader2111111111111111111111111111111111",
  "BPFLoaderUpgradeab1e11111111111111111111111",
  "LoaderV411111111111111111111111111111111111",
]);

/** Fee of a message. */
export interface MessageFee {
  /** Signatures and priority together, in lamports. */
  readonly feeLamports: bigint;
  /** Micro-lamports per compute unit. */
  readonly priorityPrice: bigint;
}

/** Computes the fee that the runtime charges for a message, whether it succeeds or not. */
export function messageFee(message: VersionedMessage): MessageFee {
  let signatures = BigInt(message.header.numRequiredSignatures);
  let priorityPrice = 0n;
  let requestedUnits: bigint | null = null;
  let defaultUnits = 0n;
  for (const instruction of message.compiledInstructions) {
    const program = message.staticAccountKeys[instruction.programIdIndex]?.toBase58() ?? "";
    const data = Buffer.from(instruction.data);
    if (precompiles.has(program)) signatures += BigInt(data[0] ?? 0);
    if (program === computeBudgetAddress) {
      if (data[0] === 2 && data.length >= 5) requestedUnits = BigInt(data.readUInt32LE(1));
      if (data[0] === 3 && data.length >= 9) priorityPrice = data.readBigUInt64LE(1);
    }
    defaultUnits += builtins.has(program) ? computeUnitsPerBuiltin : computeUnitsPerInstruction;
  }
  const wantedUnits = requestedUnits ?? defaultUnits;
  const units = wantedUnits > maxComputeUnits ? maxComputeUnits : wantedUnits;
  const priority = (priorityPrice * units + microLamportsPerLamport - 1n) / microLamportsPerLamport;
  return { feeLamports: signatures * lamportsPerSignature + priority, priorityPrice };
}
