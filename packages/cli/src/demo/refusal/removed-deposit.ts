import { AnvilControl } from "@isthmus/local";
import type { Hex } from "@isthmus/protocol";
import { askAccount } from "../ask.ts";
import { assertThat, type DemoContext, expectRefusal, player } from "../context.ts";
import { printable } from "../record/printable.ts";
import { asset } from "../traders/traders.ts";
import { waitFor } from "../wait.ts";

const amountQuanta = 700_000_000n;
/** Blocks beyond finality for the coordinator's watcher to have looked. */
const lookBlocks = 3n;
/** Deposits made until one is removed in time: on a busy machine a block or three come first. */
const mostDeposits = 5;

interface Deposit {
  readonly txId: string;
  readonly height: bigint;
  /** What the coordinator said of it before the reorganisation. */
  readonly state: string;
  /** Whether the reorganisation came before it was final. */
  readonly removed: boolean;
}

/**
 * Cleo deposits on the second chain, and a reorganisation removes the block before it is final. Asked where the deposit
 * is, the coordinator said that it waits for finality; now it says that the chain does not hold it, and nobody is credited.
 */
export async function playRemovedDeposit(context: DemoContext): Promise<void> {
  for (let made = 1; ; made++) {
    const before = await observe(context);
    const deposit = await depositAndRemove(context);
    if (deposit.removed || made === mostDeposits) return await playRemoved(context, deposit, before);
    // The chain was faster: it is a deposit like any other.
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
    state: async () => states.pop() ?? (await observe(context)),
    action: async () => {
      const passed = height + BigInt(context.second.finalityDepth) + lookBlocks;
      await waitFor("the removed block's height to become final", async () =>
        (await context.evmWallets.second.client.getBlockNumber()) > passed ? true : undefined,
      );
      await askDeposit(context, txId);
    },
  });
  assertThat(context, "a deposit waits for finality before it counts", state === "waiting", `${txId} was ${state}`);
}

async function depositAndRemove(context: DemoContext): Promise<Deposit> {
  const cleo = player(context, "Cleo");
  const { second } = context.evmWallets;
  await second.fund(cleo, asset.ether, amountQuanta);
  const { txId } = await second.deposit(cleo, asset.ether, amountQuanta);
  const state = (await askDeposit(context, txId))[0]?.state ?? "unknown";
  const { blockNumber: height } = await second.client.getTransactionReceipt({ hash: txId as Hex });
  return { txId, height, state, removed: await reorganiseAway(context, height, txId) };
}

async function askDeposit(context: DemoContext, txId: string): Promise<readonly { state: string }[]> {
  const answer = await context.client.get<{ deposits: readonly { state: string }[] }>(
    `/v1/deposits/${context.second.chain}/${txId}`,
  );
  return answer.deposits;
}

/**
 * Replaces the newest blocks down to a height. A block may come between looking and replacing; then one more is
 * replaced, until the transaction is gone or final.
 * @returns whether it is gone
 */
async function reorganiseAway(context: DemoContext, height: bigint, txId: string): Promise<boolean> {
  const control = new AnvilControl(context.second.rpcUrl);
  for (;;) {
    const head = await context.evmWallets.second.client.getBlockNumber();
    if (head - height >= BigInt(context.second.finalityDepth)) return false;
    await control.reorganise(Number(head - height) + 1);
    if ((await context.readers.second.eventsOf(txId)).length === 0) return true;
  }
}

/** Everything that the vault holds, and Cleo's credited balances. */
async function observe(context: DemoContext): Promise<string> {
  const { balances } = await askAccount(context, player(context, "Cleo").member.account);
  return printable({ vault: await context.readers.second.vaultState(), balances });
}
