import { describe, expect, it } from "vitest";
import { ClientQueue } from "./client-queue.ts";

const limits = { quantum: 2, mostCost: 100, costPerSecond: 10 };
const work = (client: string, signer: string, cost = 1) => ({ client, signer, cost });

function drain(queue: ClientQueue<ReturnType<typeof work>>): string[] {
  const order: string[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) order.push(`${next.client}/${next.signer}`);
  return order;
}

const refusal = (waitingCost: number, limitCost: number, retryAfterSeconds: number) =>
  expect.objectContaining({ code: "RATE_LIMITED", details: { waitingCost, limitCost, retryAfterSeconds } });

describe("a client queue", () => {
  it("is fair between clients whatever signers they name, and between the signers of one client", () => {
    const queue = new ClientQueue(limits);
    for (let index = 0; index < 40; index++) queue.add(work("stranger", `copied ${index}`));
    for (let index = 0; index < 4; index++) queue.add(work("venue", "a"));
    queue.add(work("venue", "b"));
    const order = drain(queue);
    expect(order.indexOf("venue/b")).toBeLessThan(10);
    expect(order.lastIndexOf("venue/a")).toBeLessThan(12);
    expect(queue.cost).toBe(0);
  });

  it("bounds signer, client and all, and takes more once some is done", () => {
    const queue = new ClientQueue(limits);
    for (let index = 0; index < 25; index++) queue.add(work("a", "x"));
    expect(() => queue.add(work("a", "x"))).toThrow(refusal(26, 25, 3));
    for (let index = 0; index < 25; index++) queue.add(work("a", "y"));
    expect(() => queue.add(work("a", "z"))).toThrow(refusal(51, 50, 6));
    // Whoever has nothing waiting has a place for one piece, as long as all together have it.
    queue.add(work("b", "x", 50));
    expect(() => queue.add(work("c", "x"))).toThrow(refusal(101, 100, 11));
    queue.take();
    queue.add(work("c", "x"));
    expect(queue.cost).toBe(100);
  });

  it("refuses nobody who has nothing waiting for what another client sends", () => {
    const queue = new ClientQueue(limits);
    for (let index = 0; index < 50; index++) queue.add(work("flood", String(index)));
    expect(() => queue.add(work("flood", "z"))).toThrow(refusal(51, 50, 6));
    queue.add(work("venue", "v", 25));
    expect(queue.cost).toBe(75);
    queue.take();
    expect(() => queue.add(work("flood", "z"))).not.toThrow();
  });
});
