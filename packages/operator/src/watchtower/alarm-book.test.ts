import { expect, it } from "vitest";
import { type Alarm, AlarmBook } from "./alarm-book.ts";

const frozen: Alarm = { kind: "vault-frozen", chain: 2, subject: "freeze/2", detail: "frozen" };

function start() {
  const logged: string[] = [];
  const log = (_details: unknown, message?: string) => {
    logged.push(message ?? "");
  };
  return { book: new AlarmBook({ error: log, info: log } as never), logged };
}

it("raises an open alarm once, keeps it while its reason lasts, and ends it with its source alone", async () => {
  const { book, logged } = start();
  book.stand("chain 2", [frozen]);
  book.stand("chain 2", [frozen]);
  book.stand("chain 3", []);
  expect(book.view.open).toEqual([frozen]);
  expect(await book.registry.metrics()).toMatch(/open_alarms\{kind="vault-frozen",chain="2"\} 1/);
  book.stand("chain 2", []);
  expect(book.view.open).toEqual([]);
  expect(logged).toEqual(["alarm raised", "alarm ended"]);
  expect(await book.registry.metrics()).toMatch(/alarms_total\{kind="vault-frozen",chain="2"\} 1/);
});

it("raises an alarm about an event once, and keeps the newest of them", () => {
  const { book } = start();
  for (let number = 0; number < 501; number++) {
    const alarm: Alarm = { kind: "notice", chain: 1, subject: `1/tx/${number}`, detail: "VetoVoted" };
    book.event(alarm);
    book.event(alarm);
  }
  const { past } = book.view;
  expect(past).toHaveLength(500);
  expect(past[0]?.subject).toBe("1/tx/1");
});
