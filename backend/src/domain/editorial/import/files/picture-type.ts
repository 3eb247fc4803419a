const starts: [string, RegExp][] = [
  ["png", /^\x89PNG/],
  ["jpg", /^\xff\xd8\xff/],
  ["gif", /^GIF8/],
  ["webp", /^RIFF....WEBP/s],
  ["avif", /^....ftypavi[fs]/s],
];

/** The kind of a picture that browsers show, by its first bytes; null for anything else. */
export function pictureType(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return starts.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}
