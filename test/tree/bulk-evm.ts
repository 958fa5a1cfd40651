import { approveCall, depositCall, type EvmCall, mintCall } from "@isthmus/chain-evm";
import type { EvmChain } from "@isthmus/local/testing";
import type { Hex } from "@isthmus/protocol";

/** One deposit to make. */
export interface BulkDeposit {
  readonly account: Hex;
  readonly tokenUnits: bigint;
}

const payer: Hex = `0x${"d0".repeat(20)}`;
/** Several times what a deposit takes. */
const depositGas = 400_000;
const transactionsPerBlock = 2_500;

/**
 * Makes deposits on an anvil in the order given, thousands a block: real transactions of one payer, which the node sends
 * without its key. The block gas limit stays raised.
 */
export async function depositManyOnEvm(side: EvmChain, asset: number, deposits: readonly BulkDeposit[]): Promise<void> {
  const { rpcUrl, control } = side.node;
  const { vault, tokens } = side.deployment;
  const token = tokens[String(asset)] as Hex;
  const sumUnits = deposits.reduce((sum, { tokenUnits }) => sum + tokenUnits, 0n);
  await control.fund([payer], 10n ** 24n);
  await ask(rpcUrl, [
    { method: "anvil_impersonateAccount", params: [payer] },
    { method: "evm_setBlockGasLimit", params: [`0x${(transactionsPerBlock * depositGas * 2).toString(16)}`] },
  ]);
  await control.stopAutomine();
  const calls = [
    mintCall(token, payer, sumUnits),
    approveCall(token, vault, sumUnits),
    ...deposits.map(({ account, tokenUnits }) => depositCall(vault, account, asset, tokenUnits)),
  ];
  const firstNonce = await side.reader.client.getTransactionCount({ address: payer });
  try {
    for (let from = 0; from < calls.length; from += transactionsPerBlock) {
      const part = calls.slice(from, from + transactionsPerBlock);
      // The node works on a batch in any order: the nonces fix that of the deposits.
      await ask(
        rpcUrl,
        part.map((call, offset) => sendRequest(call, firstNonce + from + offset)),
      );
      await control.mine(1);
    }
  } finally {
    await control.startAutomine();
    await ask(rpcUrl, [{ method: "anvil_stopImpersonatingAccount", params: [payer] }]);
  }
}

interface Request {
  readonly method: string;
  readonly params: readonly unknown[];
}

function sendRequest({ to, data }: EvmCall, nonce: number): Request {
  const gas = `0x${depositGas.toString(16)}`;
  return { method: "eth_sendTransaction", params: [{ from: payer, to, data, gas, nonce: `0x${nonce.toString(16)}` }] };
}

/** Sends requests as one batch; every one of them must succeed. */
async function ask(rpcUrl: string, requests: readonly Request[]): Promise<void> {
  const body = requests.map((request, id) => ({ jsonrpc: "2.0", id, ...request }));
  const headers = { "content-type": "application/json" };
  const answer = await fetch(rpcUrl, { method: "POST", headers, body: JSON.stringify(body) });
  const outcomes = (await answer.json()) as { readonly error?: { readonly message: string } }[];
  const failed = outcomes.find(({ error }) => error !== undefined);
  if (failed !== undefined || outcomes.length !== requests.length)
    throw new Error(
      `a batch of ${requests.length} requests failed: ${failed?.error?.message ?? "answers are missing"}`,
    );
}
