import { IsthmusError } from "@isthmus/protocol";

/**
 * The text of an answer, read only as far as it may be long: whoever answers cannot fill our memory.
 * @param maxBytes the most that is read
 * @throws INPUT_TOO_LARGE; what the transport throws while it reads
 */
export async function readBounded(response: Response, maxBytes: number): Promise<string> {
  if (response.body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let lengthBytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    lengthBytes += chunk.length;
    // Leaving the loop cancels the rest.
    if (lengthBytes > maxBytes) throw new IsthmusError("INPUT_TOO_LARGE", { url: response.url, maxBytes });
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
