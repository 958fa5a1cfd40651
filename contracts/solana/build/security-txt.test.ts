import { expect, it } from "vitest";
import { programElf } from "../src/index.ts";

const [begin, end] = ["=======BEGIN SECURITY.TXT V1=======\0", "=======END SECURITY.TXT V1=======\0"];

it("the committed program names its contacts where explorers look for them", () => {
  const text = Buffer.from(programElf()).toString("latin1");
  const parts = text.split(begin);
  expect(parts).toHaveLength(2);
  const fields = parts[1]?.split(end)[0]?.split("\0") ?? [];
  const named = Object.fromEntries(
    fields.flatMap((key, at) => (at % 2 === 0 && key !== "" ? [[key, fields[at + 1]]] : [])),
  );
  // The four that the format requires, and no empty value.
  expect(named).toMatchObject({
    name: "Isthmus vault",
    project_url: expect.stringMatching(/^https:/),
    contacts: expect.stringMatching(/^(link|email):/),
    policy: expect.stringMatching(/^https:/),
  });
  expect(Object.values(named)).not.toContain("");
});
