import { AnvilControl } from "@isthmus/local";
import type { Hex } from "@isthmus/protocol";
import { askAccount } from "../ask.ts";
import { asset } from "../cast/cast.ts";
import { printable } from "../record/printable.ts";
import { assertThat, expectRefusal, player, type Stage } from "../stage.ts";
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
export async function playRemovedDeposit(stage: Stage): Promise<void> {
  for (let made = 1; ; made++) {
    const before = await observe(stage);
    const deposit = await depositAndRemove(stage);
    if (deposit.removed || made === mostDeposits) return await playRemoved(stage, deposit, before);
    // The chain was faster: it is a deposit like any other.
    stage.ledger.addDeposit(asset.ether, amountQuanta);
    await waitFor("the deposit to be credited", async () =>
      (await askDeposit(stage, deposit.txId))[0]?.state === "credited" ? true : undefined,
    );
  }
}

async function playRemoved(stage: Stage, { txId, height, state }: Deposit, before: string): Promise<void> {
  const states = [before];
  await expectRefusal(stage, {
    name: "deposit that a reorganisation removes before finality",
    expectedCode: "SOURCE_NOT_FOUND",
    component: "coordinator over HTTP, from the canonical chain",
    state: async () => states.pop() ?? (await observe(stage)),
    action: async () => {
      const passed = height + BigInt(stage.second.finalityDepth) + lookBlocks;
      await waitFor("the removed block's height to become final", async () =>
        (await stage.evmPurses.second.client.getBlockNumber()) > passed ? true : undefined,
      );
      await askDeposit(stage, txId);
    },
  });
  assertThat(stage, "a deposit waits for finality before it counts", state === "waiting", `${txId} was ${state}`);
}

async function depositAndRemove(stage: Stage): Promise<Deposit> {
  const cleo = player(stage, "Cleo");
  const { second } = stage.evmPurses;
  await second.fund(cleo, asset.ether, amountQuanta);
  const { txId } = await second.deposit(cleo, asset.ether, amountQuanta);
  const state = (await askDeposit(stage, txId))[0]?.state ?? "unknown";
  const { blockNumber: height } = await second.client.getTransactionReceipt({ hash: txId as Hex });
  return { txId, height, state, removed: await reorganiseAway(stage, height, txId) };
}

async function askDeposit(stage: Stage, txId: string): Promise<readonly { state: string }[]> {
  const answer = await stage.client.get<{ deposits: readonly { state: string }[] }>(
    `/v1/deposits/${stage.second.chain}/${txId}`,
  );
  return answer.deposits;
}

/**
 * Replaces the newest blocks down to a height. A block may come between looking and replacing; then one more is
 * replaced, until the transaction is gone or final.
 * @returns whether it is gone
 */
async function reorganiseAway(stage: Stage, height: bigint, txId: string): Promise<boolean> {
  const control = new AnvilControl(stage.second.rpcUrl);
  for (;;) {
    const head = await stage.evmPurses.second.client.getBlockNumber();
    if (head - height >= BigInt(stage.second.finalityDepth)) return false;
    await control.reorganise(Number(head - height) + 1);
    if ((await stage.readers.second.eventsOf(txId)).length === 0) return true;
  }
}

/** Everything that the vault holds, and Cleo's credited balances. */
async function observe(stage: Stage): Promise<string> {
  const { balances } = await askAccount(stage, player(stage, "Cleo").member.account);
  return printable({ vault: await stage.readers.second.vaultState(), balances });
}
