import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOKEN_PROGRAM_ID } from "@solana/spl-token";
import { type Connection, Keypair, PublicKey } from "@solana/web3.js";
import type { SolanaNode } from "../node.ts";
import { connect, fundedKey, startTestNetwork } from "./test-network.ts";

const loader = new PublicKey("BPFLoaderUpgradeab1e11111111111111111111111");
const programDataHeaderBytes = 45;

/** A network with a program that was loaded from a file. */
export interface ProgramNetwork {
  readonly node: SolanaNode;
  readonly connection: Connection;
  readonly payer: Keypair;
  readonly program: PublicKey;
  readonly soFile: string;
  /** Folder for files of the test. */
  readonly directory: string;
}

/** Starts a network with the bytes of the token program under another address. */
export async function startProgramNetwork(): Promise<ProgramNetwork> {
  const program = Keypair.generate().publicKey;
  const directory = mkdtempSync(join(tmpdir(), "solana-node-"));
  const soFile = join(directory, "program.so");
  const source = await startTestNetwork();
  const [programData] = PublicKey.findProgramAddressSync([TOKEN_PROGRAM_ID.toBuffer()], loader);
  const account = await connect(source, "processed").getAccountInfo(programData);
  writeFileSync(soFile, account?.data.subarray(programDataHeaderBytes) ?? Buffer.alloc(0));
  await source.close();
  const node = await startTestNetwork({ slotMs: 20, programs: [{ address: program.toBase58(), soFile }] });
  const connection = connect(node);
  return { node, connection, payer: await fundedKey(connection), program, soFile, directory };
}
