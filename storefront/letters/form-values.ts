import { faultOfIssue } from "backend/contracts/address";
import { contactPage, readerLetter, type ReaderLetter } from "backend/contracts/reader-letter";
import { fieldFault } from "backend/contracts/refusal";
import { z } from "zod";
import type { FieldRefusals } from "@/shop/result";

/** The fields that a reader fills in, by the name under which they are posted. */
export const letterFields = ["name", "email", "text"] as const;
export type LetterField = (typeof letterFields)[number];

export const letterDraft = z.object({
  values: z.partialRecord(z.enum(letterFields), z.string()),
  errors: z.partialRecord(z.enum(letterFields), z.union([fieldFault, z.literal("too_short")])),
  /** Code of a refusal that concerns no single field. */
  code: z.string().max(40).nullable(),
  /** The key of the form, while it is of use: sent again, it is the same letter, and no time is lost. */
  formKey: z.string().max(200).nullable(),
});
export type LetterDraft = z.infer<typeof letterDraft>;

export const noDraft: LetterDraft = { values: {}, errors: {}, code: null, formKey: null };

/** What was typed, as it was posted: nothing is cut, so that a reader loses nothing by a refusal. */
export const typedIn = (fields: URLSearchParams): LetterDraft["values"] =>
  Object.fromEntries(letterFields.map((name) => [name, fields.get(name) ?? ""]));

/** What a letter is about: the address of an article, else the contact page. */
export function aboutOf(value: string | null | undefined): string {
  const about = readerLetter.shape.about.safeParse(value ?? "");
  return about.success ? about.data : contactPage;
}

export type Checked =
  { ok: true; letter: Omit<ReaderLetter, "form_key"> } | { ok: false; errors: LetterDraft["errors"] };

const withoutKey = readerLetter.omit({ form_key: true });

/** The form as a letter, without the key of its form, or what is wrong with each field. */
export function checked(fields: URLSearchParams): Checked {
  const values = typedIn(fields);
  const parsed = withoutKey.safeParse({
    ...values,
    about: aboutOf(fields.get("about")),
    proof: fields.get("proof")?.slice(0, 4_000) || undefined,
    website: fields.get("website")?.slice(0, 500) || undefined,
  });
  if (parsed.success) return { ok: true, letter: parsed.data };
  const errors: LetterDraft["errors"] = {};
  for (const issue of parsed.error.issues) {
    const name = letterFields.find((each) => each === issue.path[0]);
    if (name) errors[name] ??= faultOf(issue, values[name]?.trim() ?? "");
  }
  return { ok: false, errors };
}

function faultOf(issue: z.core.$ZodIssue, typed: string): FieldRefusals[string] | "too_short" {
  const ofAddress = faultOfIssue(issue);
  if (ofAddress) return ofAddress;
  if (typed === "") return "missing";
  if (issue.code === "too_big") return "too_long";
  return issue.code === "too_small" ? "too_short" : "invalid";
}
