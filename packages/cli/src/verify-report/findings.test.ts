import { expect, it } from "vitest";
import { Findings } from "./findings.ts";

it("counts every comparison and keeps only those that differ", () => {
  const findings = new Findings();
  findings.compare("same", "12", 12n);
  findings.compare("same hex", "0xAB", "0xab");
  findings.compare("different", "12", 13n);
  findings.compare("absent", 1, undefined);
  expect(findings.compared).toBe(4);
  expect(findings.differences).toEqual([
    { figure: "different", reported: "12", found: "13" },
    { figure: "absent", reported: "1", found: "nothing" },
  ]);
});
