import path from "node:path";

/**
 * Where a picture of a text in this folder may lie: at its own relative path, or, of an old site, below wp-content or
 * uploads, in the size that is asked and in its own. Never outside the folder.
 */
export function pathsBeside(folder: string, address: string): string[] {
  const plain = decoded(address.replace(/[?#].*$/, ""));
  const remote = /^https?:\/\/[^/]+\/(.+)$/.exec(plain)?.[1];
  const relative = remote ?? plain.replace(/^file:\/+/, "").replace(/^\/+/, "");
  const uploads = /(?:^|\/)(?:wp-content\/)?uploads\/(.+)$/.exec(relative)?.[1];
  const candidates = [
    relative,
    ...(uploads ? [`uploads/${uploads}`, uploads] : []),
    path.posix.basename(relative),
  ];
  return candidates
    .flatMap((each) => [each, each.replace(/-\d+x\d+(?=\.\w+$)/, "")])
    .map((each) => path.resolve(folder, each))
    .filter((full) => full.startsWith(path.resolve(folder) + path.sep));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
