import { describe, expect, it } from "vitest";
import { readBoundedText } from "./bounded-body.ts";

/** A body of the given chunks; `cancelled` reports whether its reader gave up. */
function bodyOf(chunks: readonly Uint8Array[]) {
  const state = { cancelled: false, sent: 0 };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const chunk = chunks[state.sent++];
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
      cancel: () => {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(stream), state };
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe("readBoundedText", () => {
  it("refuses a body beyond the limit and reads no further", async () => {
    const { response, state } = bodyOf([bytes("1234"), bytes("56789"), bytes("never read")]);
    await expect(readBoundedText(response, 8)).rejects.toMatchObject({
      code: "INPUT_TOO_LARGE",
      details: { limitBytes: 8 },
    });
    expect(state).toEqual({ cancelled: true, sent: 2 });
  });

  it("returns a body of exactly the limit, with characters that are split between chunks", async () => {
    const [first, ...rest] = bytes("€uro");
    const { response } = bodyOf([Uint8Array.of(first ?? 0), Uint8Array.from(rest)]);
    expect(await readBoundedText(response, 6)).toBe("€uro");
  });

  it("returns an empty text for a response without a body", async () => {
    expect(await readBoundedText(new Response(null, { status: 204 }), 0)).toBe("");
  });
});
