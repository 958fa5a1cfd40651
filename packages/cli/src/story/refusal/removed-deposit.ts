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

/**
 * Cleo deposits on the second chain, and a reorganisation removes the block before it is final. Asked where the deposit
 * is, the coordinator said that it waits for finality; now it says that the chain does not hold it, and nobody is credited.
 */
export async function playRemovedDeposit(stage: Stage): Promise<void> {
  const cleo = player(stage, "Cleo");
  const { second } = stage.evmPurses;
  await second.fund(cleo, asset.ether, amountQuanta);
  let txId = "";
  let waiting = "";
  await expectRefusal(stage, {
    name: "deposit that a reorganisation removes before finality",
    expectedCode: "SOURCE_NOT_FOUND",
    component: "coordinator over HTTP, from the canonical chain",
    state: () => observe(stage),
    action: async () => {
      txId = (await second.deposit(cleo, asset.ether, amountQuanta)).txId;
      waiting = (await askDeposit(stage, txId))[0]?.state ?? "unknown";
      const receipt = await second.client.getTransactionReceipt({ hash: txId as Hex });
      await reorganiseAway(stage, receipt.blockNumber, txId);
      const passed = receipt.blockNumber + BigInt(stage.second.finalityDepth) + lookBlocks;
      await waitFor("the removed block's height to become final", async () =>
        (await second.client.getBlockNumber()) > passed ? true : undefined,
      );
      await askDeposit(stage, txId);
    },
  });
  assertThat(stage, "a deposit waits for finality before it counts", waiting === "waiting", `${txId} was ${waiting}`);
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
 */
async function reorganiseAway(stage: Stage, height: bigint, txId: string): Promise<void> {
  const control = new AnvilControl(stage.second.rpcUrl);
  for (;;) {
    const head = await stage.evmPurses.second.client.getBlockNumber();
    if (head - height >= BigInt(stage.second.finalityDepth)) return;
    await control.reorganise(Number(head - height) + 1);
    if ((await stage.readers.second.eventsOf(txId)).length === 0) return;
  }
}

/** Everything that the vault holds, and Cleo's credited balances. */
async function observe(stage: Stage): Promise<string> {
  const { balances } = await askAccount(stage, player(stage, "Cleo").member.account);
  return printable({ vault: await stage.readers.second.vaultState(), balances });
}
