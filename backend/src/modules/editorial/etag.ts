/** The name of one state of a draft: which row, and how often it was changed. */
export const etagOf = ({ id, version }: { id: string; version: number }): string => `${id}:${version}`;

/** What an etag names; of what is none, a row that does not exist. */
export function placeOf(etag: string): { id: string; version: number } {
  const [, id = "", version = "0"] = /^([0-9A-Za-z_]+):(\d{1,9})$/.exec(etag) ?? [];
  return { id, version: Number(version) };
}
