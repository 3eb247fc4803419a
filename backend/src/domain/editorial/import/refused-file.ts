/** Why a file cannot be imported; its sentence is in shared/import-messages.json. */
export type RefusalReason =
  | "empty"
  | "too_large"
  | "unknown_kind"
  | "old_word"
  | "broken_zip"
  | "zip_too_large"
  | "broken_docx"
  | "broken_export"
  | "too_deep"
  | "no_text"
  | "too_many"
  | "too_slow";

/** An expected "no": the file is not what can be imported. */
export class RefusedFile extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}
