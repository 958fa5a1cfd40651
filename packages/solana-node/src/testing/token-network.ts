import { createMint, getOrCreateAssociatedTokenAccount, mintTo, transfer } from "@solana/spl-token";
import { type Connection, Keypair, type PublicKey } from "@solana/web3.js";
import type { SolanaNode } from "../node.ts";
import { connect, fundedKey, startTestNetwork } from "./test-network.ts";

/** Decimals of the token of `startTokenNetwork`. */
export const decimals = 6;

/** A network with a token: 3.7655 of it at the payer's account, 1.2345 at the owner's. */
export interface TokenNetwork {
  readonly node: SolanaNode;
  readonly connection: Connection;
  readonly payer: Keypair;
  readonly owner: Keypair;
  readonly mint: PublicKey;
  /** Token account of the payer. */
  readonly from: PublicKey;
  /** Token account of the owner. */
  readonly to: PublicKey;
  /** The transfer between the two. */
  readonly transferSignature: string;
}

/** Starts a network and issues a token there with the SPL token library. */
export async function startTokenNetwork(): Promise<TokenNetwork> {
  const owner = Keypair.generate();
  const node = await startTestNetwork({ slotMs: 20 });
  const connection = connect(node);
  const payer = await fundedKey(connection);
  const mint = await createMint(connection, payer, payer.publicKey, null, decimals);
  const { address: from } = await getOrCreateAssociatedTokenAccount(connection, payer, mint, payer.publicKey);
  const { address: to } = await getOrCreateAssociatedTokenAccount(connection, payer, mint, owner.publicKey);
  await mintTo(connection, payer, mint, from, payer, 5_000_000n);
  const transferSignature = await transfer(connection, payer, from, to, payer, 1_234_500n);
  return { node, connection, payer, owner, mint, from, to, transferSignature };
}
