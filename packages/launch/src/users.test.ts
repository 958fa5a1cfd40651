import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { useTestRepository } from "./testing/test-repository.ts";

const repository = useTestRepository();

const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);

it("removes old bundles without a live user when a new one is made", async () => {
  for (const name of ["unused", "left", "used", "recent"])
    mkdirSync(join(repository.current.cache, name), { recursive: true });
  writeFileSync(join(repository.current.cache, "used", `user-${process.pid}`), "");
  writeFileSync(join(repository.current.cache, "left", "user-999999999"), "");
  for (const name of ["unused", "left", "used"])
    utimesSync(join(repository.current.cache, name), hoursAgo(2), hoursAgo(2));
  await repository.current.expectOutput("postgres");
  const [made = "", ...others] = repository.current.bundles();
  expect(others).toEqual(["recent", "used"]);
  expect(readdirSync(join(repository.current.cache, made)).filter((name) => name.startsWith("user-"))).toEqual([]);
});
