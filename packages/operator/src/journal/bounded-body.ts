import { IsthmusError } from "@isthmus/protocol";

/**
 * The text of a response, read only as far as the limit: whoever answers may send without end.
 * @throws INPUT_TOO_LARGE beyond the limit
 */
export async function boundedText(response: Response, limitBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  if (reader === undefined) return "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > limitBytes) {
      await reader.cancel();
      throw new IsthmusError("INPUT_TOO_LARGE", { limitBytes });
    }
    chunks.push(part.value);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
