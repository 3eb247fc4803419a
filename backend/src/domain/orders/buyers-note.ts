import { z } from "zod";

const noted = z.string().trim().min(1).nullable().catch(null);

/** What the buyer wrote when he ordered; null when nothing. Pure. @param metadata of an order or its cart */
export const buyersNote = (metadata: Record<string, unknown> | null | undefined): string | null =>
  noted.parse(metadata?.buyer_note ?? null);
