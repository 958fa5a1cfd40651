import { IsthmusError } from "@isthmus/protocol";

/**
 * Reads the text of a response up to a limit: a peer may send without end.
 * @param limitBytes the most that is read
 * @throws INPUT_TOO_LARGE beyond the limit, with the rest of the body cancelled; what the transport throws while it reads
 */
export async function readBoundedText(response: Response, limitBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return "";
  const decoder = new TextDecoder();
  let text = "";
  let lengthBytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    lengthBytes += part.value.byteLength;
    if (lengthBytes > limitBytes) {
      await reader.cancel();
      throw new IsthmusError("INPUT_TOO_LARGE", { url: response.url, limitBytes });
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
