/** A name in the first bytes of the file itself: <meta charset>, <?xml encoding?> or @charset. */
const declared = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;

const decode = (bytes: Uint8Array, encoding: string, fatal = false) =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

/**
 * The text in these bytes: by its byte order mark, by the pattern of zeros of UTF-16, as UTF-8 when it is that
 * throughout, else as what it declares, else as windows-1252. Line ends become \n.
 */
export function decodedText(bytes: Uint8Array): string {
  return decoded(bytes)
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/\u0000/g, "");
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return decode(bytes, wide);
  try {
    return decode(bytes, "utf-8", true);
  } catch {
    const encoding = declaredEncoding(bytes) ?? "windows-1252";
    const text = decode(bytes, encoding);
    return encoding === "windows-1252" ? withoutControls(text) : text;
  }
}

const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node read 0x80–0x9f of windows-1252 as control characters. */
const withoutControls = (text: string) =>
  text.replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);

function declaredEncoding(bytes: Uint8Array): string | null {
  const name = declared.exec(decode(bytes.subarray(0, 2048), "latin1"))?.[1];
  if (!name) return null;
  try {
    const { encoding } = new TextDecoder(name);
    // The bytes are no UTF-8, whatever they say: some page was saved again in the encoding of Windows.
    return encoding.startsWith("utf-") ? null : encoding;
  } catch {
    return null;
  }
}

/** Of Latin text in UTF-16 every second byte is mostly zero. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const many = sample.length / 2 / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > many && even < many / 10) return "utf-16le";
  return even > many && odd < many / 10 ? "utf-16be" : null;
}

/** Whether bytes are something else than a text: a program, a picture, a PDF. */
export function isBinary(bytes: Uint8Array): boolean {
  if (wideEncoding(bytes)) return false;
  const sample = bytes.subarray(0, 8000);
  const odd = sample.filter((byte) => byte === 0 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte)));
  return odd.length > sample.length / 500;
}
