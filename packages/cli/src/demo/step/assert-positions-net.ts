import { assertThat } from "../checks/assertions.ts";
import type { DemoContext } from "../context.ts";
import { askAccount } from "../queries.ts";

/** Asserts that every member holds one position per instrument: the sum of its trades over both venues. */
export async function assertPositionsNet(context: DemoContext): Promise<void> {
  for (const { member } of context.traders) {
    const view = await askAccount(context, member.account);
    for (const instrument of [1, 2]) {
      const lots = view.positions.find((position) => position.instrument === instrument)?.lots ?? 0n;
      const wanted = context.positions.get(member.account, instrument);
      assertThat(context, {
        name: "positions from both venues net to one per instrument",
        held: lots === wanted,
        detail: `${member.name}: ${lots} lots of ${instrument}, trades make ${wanted}`,
      });
    }
  }
}
