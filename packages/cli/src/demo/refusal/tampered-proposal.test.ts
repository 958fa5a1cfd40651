import { expect, it } from "vitest";
import { type ProposalView, tamperedProposalRefusal } from "./tampered-proposal.ts";

const digest = `0x${"11".repeat(32)}` as const;
const tampered = `0x${"22".repeat(32)}` as const;
const refusedBy = (...operators: number[]): ProposalView["refusals"] =>
  operators.map((operator) => ({ operator, code: "CYCLE_DISAGREES", digest: tampered }));
const codeOf = (refusals: ProposalView["refusals"]): string => tamperedProposalRefusal({ digest, refusals }, 4).code;

it("counts only once every operator has refused the tampered digest", () => {
  expect(codeOf(refusedBy(0, 1, 2, 3))).toBe("CYCLE_DISAGREES");
  expect(codeOf(refusedBy(0, 1, 2))).toBe("NONE");
  expect(codeOf(refusedBy(0, 1, 2, 2))).toBe("NONE");
  expect(codeOf([])).toBe("NONE");
});

it("does not count a refusal of the signed digest, or for another reason", () => {
  const signed = refusedBy(3).map((refusal) => ({ ...refusal, digest }));
  expect(codeOf([...refusedBy(0, 1, 2), ...signed])).toBe("NONE");
  const unreachable = refusedBy(3).map((refusal) => ({ ...refusal, code: "REQUEST_TIMEOUT" }));
  expect(codeOf([...refusedBy(0, 1, 2), ...unreachable])).toBe("REQUEST_TIMEOUT");
});
