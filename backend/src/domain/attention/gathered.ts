import {
  attentionGroup,
  type AdminAttention,
  type AttentionGroup,
  type AttentionThing,
} from "../../contracts/admin-attention";

export type Sources = Record<AttentionGroup, () => Promise<AttentionThing[]>>;

/**
 * Asks each source, one after the other, so that readers' answers do not wait for it. One that fails is named, and the
 * others are asked all the same.
 */
export async function gathered(
  sources: Sources,
  tell: (group: AttentionGroup, error: unknown) => void,
): Promise<AdminAttention> {
  const answer: AdminAttention = { things: [], unchecked: [] };
  for (const group of attentionGroup.options)
    try {
      answer.things.push(...(await sources[group]()));
    } catch (error) {
      tell(group, error);
      answer.unchecked.push(group);
    }
  return answer;
}
