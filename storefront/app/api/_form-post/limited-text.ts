/** The body of a request as text; null as soon as it is longer than `most` bytes, without reading the rest. */
export async function limitedText(request: Request, most: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return null;
  if (!request.body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) return null;
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
