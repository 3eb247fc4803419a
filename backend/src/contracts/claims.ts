import { z } from "zod";

/**
 * What follows from a claim. never: it may not be published. risk: only with a written reason of the owner's.
 * conditional: when what its suggestion asks is met.
 */
export const claimDecision = z.enum(["never", "risk", "conditional"]);
export type ClaimDecision = z.infer<typeof claimDecision>;

/** What the shop shows that has words. All but articles speak of what is sold here, whatever they name. */
export const claimKind = z.enum([
  "product",
  "category",
  "brand",
  "form",
  "tag",
  "article",
  "page",
  "mail",
  "promotion",
  "review",
  "shop",
]);
export type ClaimKind = z.infer<typeof claimKind>;

/** A claim in one field of a text, with what it means for the shop. */
export const judgedClaim = z.object({
  field: z.string(),
  /** In the field's words, in UTF-16 units. */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  words: z.string(),
  decision: claimDecision,
  category: z.string(),
  /** What is sold here and spoken of; null when nothing is. */
  subject: z.string().nullable(),
  reason: z.string(),
  source: z.string(),
  suggestion: z.string(),
  /** A sentence that may be said in its place. */
  instead: z.string().nullable(),
});
export type JudgedClaim = z.infer<typeof judgedClaim>;

/** What the shop sells, as texts name it. */
export const soldSubjects = z.object({
  subjects: z.array(
    z.object({
      name: z.string(),
      /** Of the products that are it. */
      handles: z.array(z.string()),
      words: z.array(z.string()),
      instead: z.string().nullable(),
    }),
  ),
  /** What the products are made of beside that: it counts in the paragraph of a claim. */
  ingredients: z.array(z.string()),
  /** Words that ask a proof, and have one. */
  proved: z.array(z.string()),
});
export type SoldSubjects = z.infer<typeof soldSubjects>;

/** A reason that the owner wrote for publishing a claim: the risk is taken by who wrote it. */
export const takenRisk = z.object({
  reason: z.string(),
  /** Null: from a file of the catalogue. */
  by: z.string().nullable(),
  at: z.iso.datetime(),
});
export type TakenRisk = z.infer<typeof takenRisk>;

export const reportedClaim = judgedClaim.extend({ taken: takenRisk.nullable() });
export type ReportedClaim = z.infer<typeof reportedClaim>;

export const reportedRecord = z.object({
  kind: claimKind,
  id: z.string(),
  name: z.string(),
  /** Whether readers see it now. */
  isPublic: z.boolean(),
  /** Where it is changed in the Admin; null when it comes from a file. */
  adminPath: z.string().nullable(),
  claims: z.array(reportedClaim),
});
export type ReportedRecord = z.infer<typeof reportedRecord>;

/** GET /admin/claims: every text in which something was found; and how many were read. */
export const claimReport = z.object({ read: z.number().int(), records: z.array(reportedRecord) });
export type ClaimReport = z.infer<typeof claimReport>;

/** GET /admin/products/:id/claims */
export const claimsOfProduct = z.object({ claims: z.array(judgedClaim) });
export type ClaimsOfProduct = z.infer<typeof claimsOfProduct>;
