import { expect, it } from "vitest";
import type { Report } from "../report/schema.ts";
import { testReport } from "../testing/test-report.ts";
import type { ChainEvidence, TransactionEvidence } from "./chain-evidence.ts";
import { verifyDeliveries } from "./deliveries.ts";
import { Findings } from "./findings.ts";

type Message = Report["cycles"][number]["messages"][number];

const messageId = `0x${"aa".repeat(32)}`;
const message: Message = {
  messageId,
  destination: 2,
  kind: "settlementRoot",
  dispatchTxId: "dispatch",
  transports: [
    { transport: "wormhole", state: "confirmed", txIds: ["vote"], seconds: 4, cost: "100" },
    { transport: "execute", state: "confirmed", txIds: ["execute"], seconds: 6, cost: "50" },
  ],
};

function chainOf(
  transactions: Readonly<Record<string, TransactionEvidence>>,
  seen: Partial<Pick<ChainEvidence, "votes" | "executions">> = {},
): ChainEvidence {
  const { votes = new Map(), executions = new Map() } = seen;
  return { assets: new Map(), votes, executions, transaction: async (txId) => transactions[txId] };
}

async function differences(change: Partial<Message>, seen: Partial<Pick<ChainEvidence, "votes" | "executions">> = {}) {
  const cycle = { cycle: 1, messages: [{ ...message, ...change }] } as unknown as Report["cycles"][number];
  const evidence = new Map([
    [1, chainOf({ dispatch: { cost: 1n, timeSeconds: 1_000 } })],
    [
      2,
      chainOf(
        { vote: { cost: 100n, timeSeconds: 1_004 }, execute: { cost: 50n, timeSeconds: 1_006 } },
        {
          votes: new Map([[messageId, ["wormhole"]]]),
          executions: new Map([[messageId, 1]]),
          ...seen,
        },
      ),
    ],
  ]);
  const findings = new Findings();
  await verifyDeliveries({ ...testReport(), cycles: [cycle] }, evidence, findings);
  return findings.differences.map(({ figure }) => figure.replace("settlementRoot of cycle 1 to chain 2: ", ""));
}

const [wormhole, execute] = message.transports as [Message["transports"][number], Message["transports"][number]];

it("agrees with a report of the votes, the execution and their transactions", async () => {
  expect(await differences({})).toEqual([]);
});

it("finds a message that was executed never or twice", async () => {
  expect(await differences({}, { executions: new Map() })).toEqual(["executions"]);
  expect(await differences({}, { executions: new Map([[messageId, 2]]) })).toEqual(["executions"]);
});

it("finds a vote that the report omits, and a vote by an unknown adapter", async () => {
  expect(await differences({ transports: [execute] })).toEqual(["rows of wormhole, which voted"]);
  expect(await differences({}, { votes: new Map([[messageId, ["wormhole", "unknown"]]]) })).toEqual([
    "votes by unknown adapters",
  ]);
});

it("finds changed costs, times and transactions of a transport", async () => {
  const changed = (change: object) => differences({ transports: [{ ...wormhole, ...change }, execute] });
  expect(await changed({ cost: "99" })).toEqual(["wormhole: cost"]);
  expect(await changed({ seconds: 5 })).toEqual(["wormhole: seconds"]);
  expect(await changed({ txIds: ["vote", "invented"] })).toEqual(["wormhole: transactions"]);
});

it("finds a message to a chain that was not read", async () => {
  expect(await differences({ destination: 9 })).toEqual(["settlementRoot of cycle 1 to chain 9: its chain"]);
});
