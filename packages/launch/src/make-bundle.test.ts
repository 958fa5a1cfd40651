import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { useTestRepository } from "./testing/test-repository.ts";

const repository = useTestRepository();

it("makes one complete bundle for concurrent starts", async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => repository.current.run("postgres")));
  expect(all.map(({ code, stdout }) => ({ code, stdout }))).toEqual(Array(6).fill({ code: 0, stdout: "postgres\n" }));
  expect(repository.current.bundles()).toHaveLength(1);
});

it("never uses an unfinished bundle", async () => {
  await repository.current.expectOutput("postgres");
  const [made = ""] = repository.current.bundles();
  repository.current.write("node_modules/.cache/isthmus-launch/part-1/postgres.mjs", "console.log('half");
  rmSync(join(repository.current.cache, made), { recursive: true });
  await repository.current.expectOutput("postgres");
  expect(repository.current.bundles()).toEqual([made, "part-1"]);
});

it("reports why no bundle can be made, and programs then run through tsx", async () => {
  // A file where the folder should be: for root, nothing is read-only.
  repository.current.write("node_modules/.cache", "");
  expect(await repository.current.expectOutput("postgres")).toMatch(/^No bundle was made: .*(EEXIST|ENOTDIR)/m);
  rmSync(join(repository.current.root, "node_modules/.cache"));
  repository.current.write("relayer/src/main.ts", "no program");
  const stderr = await repository.current.expectOutput("postgres");
  expect(stderr).toMatch(/relayer\/src\/main\.ts:1:/);
  expect(stderr).toContain("No bundle was made: programs start from their sources, slower");
  expect(repository.current.bundles()).toEqual([]);
});
