import { adminAttention, type AttentionKind, type AttentionThing } from "backend/contracts/admin-attention";
import { eventually } from "./eventually";
import { adminBody } from "./owner";

export const attention = async () => adminAttention.parse(await adminBody("GET", "/attention"));

/** What the owner's page says of a kind; undefined when it says nothing. */
export const said = async (kind: AttentionKind): Promise<AttentionThing | undefined> =>
  (await attention()).things.find((each) => each.kind === kind);

/** Waits until its page says so, with this name among the first, or says it no longer. */
export const saidOf = (kind: AttentionKind, name: string, isSaid: boolean): Promise<boolean> =>
  eventually(async () => {
    const names = (await said(kind))?.names ?? [];
    return names.some((each) => each.startsWith(name)) === isSaid;
  });

/** Waits until it counts what another screen counts: other tests change both. */
export const countedAs = (kind: AttentionKind, other: () => Promise<number>): Promise<unknown> =>
  eventually(async () => {
    const before = await other();
    const count = (await said(kind))?.count ?? 0;
    return count === before && before === (await other()) && { count };
  });
