import { AnvilControl } from "@isthmus/local";
import type { Hex } from "@isthmus/protocol";
import { assertThat } from "../checks/assertions.ts";
import { expectRefusal } from "../checks/expect-refusal.ts";
import { type DemoContext, traderNamed } from "../context.ts";
import { waitFor } from "../http/wait-for.ts";
import { askAccount } from "../queries.ts";
import { printable } from "../record/printable.ts";
import { asset } from "../traders/traders.ts";

const amountQuanta = 700_000_000n;
/** Blocks beyond finality, for the coordinator's watcher to have read. */
const lookBlocks = 3n;
/** Attempts until a deposit is removed before it is final: on a busy machine blocks may come first. */
const maxDeposits = 5;

interface Deposit {
  readonly txId: string;
  readonly height: bigint;
  /** Its state at the coordinator before the reorganisation. */
  readonly state: string;
  /** Whether the reorganisation came before it was final. */
  readonly removed: boolean;
}

/**
 * Cleo deposits on the second chain, and a reorganisation removes the block before it is final. The coordinator reports
 * the deposit as waiting for finality first, then as unknown to the chain, and credits nobody.
 */
export async function playRemovedDeposit(context: DemoContext): Promise<void> {
  for (let made = 1; ; made++) {
    const before = await readState(context);
    const deposit = await depositAndRemove(context);
    if (deposit.removed || made === maxDeposits) return await playRemoved(context, deposit, before);
    // The deposit became final first and counts like any other.
    context.ledger.addDeposit(asset.ether, amountQuanta);
    await waitFor("the deposit to be credited", async () =>
      (await askDeposit(context, deposit.txId))[0]?.state === "credited" ? true : undefined,
    );
  }
}

async function playRemoved(context: DemoContext, { txId, height, state }: Deposit, before: string): Promise<void> {
  const states = [before];
  await expectRefusal(context, {
    name: "deposit that a reorganisation removes before finality",
    expectedCode: "SOURCE_NOT_FOUND",
    component: "coordinator over HTTP, from the canonical chain",
    state: async () => states.pop() ?? (await readState(context)),
    action: async () => {
      const passed = height + BigInt(context.second.finalityDepth) + lookBlocks;
      await waitFor("the removed block's height to become final", async () =>
        (await context.evmWallets.second.client.getBlockNumber()) > passed ? true : undefined,
      );
      await askDeposit(context, txId);
    },
  });
  assertThat(context, {
    name: "a deposit waits for finality before it counts",
    held: state === "waiting",
    detail: `${txId} was ${state}`,
  });
}

async function depositAndRemove(context: DemoContext): Promise<Deposit> {
  const cleo = traderNamed(context, "Cleo");
  const { second } = context.evmWallets;
  await second.fund(cleo, asset.ether, amountQuanta);
  const { txId } = await second.deposit(cleo, asset.ether, amountQuanta);
  const state = (await askDeposit(context, txId))[0]?.state ?? "unknown";
  const { blockNumber: height } = await second.client.getTransactionReceipt({ hash: txId as Hex });
  return { txId, height, state, removed: await removeByReorganisation(context, height, txId) };
}

async function askDeposit(context: DemoContext, txId: string): Promise<readonly { state: string }[]> {
  const answer = await context.client.get<{ deposits: readonly { state: string }[] }>(
    `/v1/deposits/${context.second.chain}/${txId}`,
  );
  return answer.deposits;
}

/**
 * Replaces the newest blocks down to a height, again with one more block if one was added meanwhile, until the
 * transaction is removed or final.
 * @returns whether it is removed
 */
async function removeByReorganisation(context: DemoContext, height: bigint, txId: string): Promise<boolean> {
  const control = new AnvilControl(context.second.rpcUrl);
  for (;;) {
    const head = await context.evmWallets.second.client.getBlockNumber();
    if (head - height >= BigInt(context.second.finalityDepth)) return false;
    await control.reorganise(Number(head - height) + 1);
    if ((await context.readers.second.eventsOf(txId)).length === 0) return true;
  }
}

/** The vault's state and Cleo's credited balances. */
async function readState(context: DemoContext): Promise<string> {
  const { balances } = await askAccount(context, traderNamed(context, "Cleo").member.account);
  return printable({ vault: await context.readers.second.vaultState(), balances });
}
