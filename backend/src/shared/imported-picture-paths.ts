/**
 * Where a picture of a text may lie beside it, in the order in which it is looked for: at its own relative path, or, of an
 * old site, below wp-content or uploads, in the size that is asked and in its own.
 */
export function picturePaths(address: string): string[] {
  const plain = decoded(address.replace(/[?#].*$/, ""));
  const remote = /^https?:\/\/[^/]+\/(.+)$/.exec(plain)?.[1];
  const relative = remote ?? plain.replace(/^file:\/+/, "").replace(/^\/+/, "");
  const uploads = /(?:^|\/)(?:wp-content\/)?uploads\/(.+)$/.exec(relative)?.[1];
  const name = relative.slice(relative.lastIndexOf("/") + 1);
  const candidates = [relative, ...(uploads ? [`uploads/${uploads}`, uploads] : []), name];
  return candidates.flatMap((each) => [each, each.replace(/-\d+x\d+(?=\.\w+$)/, "")]);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
