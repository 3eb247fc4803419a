import type { Node } from "prosemirror-model";
import { useRef, useState } from "react";
import type { AdminArticle } from "../../contracts/admin-article";
import type { DraftFields } from "../../contracts/article-draft";
import type { Refusal } from "../../contracts/refusal";
import { ask, AskRefused } from "../components/ask";
import { applyStatus, isWithdrawal, type Apply } from "../components/article-work";
import { fieldsOf, wordsOf, type ArticleFields } from "./article-fields";
import { baseOf, useAutosave, type KeptDraft } from "./draft/use-autosave";
import { openText } from "./markdown/document";

/** How the last command ended. */
export type Outcome =
  "saved" | "unchanged" | "refused" | "tooComplex" | "claimForbidden" | "claimReasonMissing" | "failed";

export interface ArticleForm {
  fields: ArticleFields;
  set: (change: Partial<ArticleFields>) => void;
  /** The text as it was opened; the editor starts with it. */
  doc: Node;
  onText: (doc: Node) => void;
  /** All words as they are now. */
  words: () => DraftFields;
  isSaving: boolean;
  outcome: Outcome | null;
  faults: NonNullable<Refusal["fields"]>;
  kept: KeptDraft;
  /** Why claims that are a risk are published all the same. */
  reason: string;
  setReason: (reason: string) => void;
  /** Makes these words the article's, with this status; null when nothing was to be done, or it was refused. */
  apply: Apply;
  /** The same with the status that it has; a new article becomes a draft. */
  save: () => Promise<AdminArticle | null>;
}

/** Words with which an editor begins, and whether the server has them. */
export interface Start {
  /** Null for a new article. */
  article: AdminArticle | null;
  words: DraftFields | null;
  areKept: boolean;
}

/** All that the article's screen knows: the words, where they are kept, and how publishing went. */
export function useArticleForm({ article, words, areKept }: Start, tab: string): ArticleForm {
  const [text] = useState(() => openText(words?.markdown ?? ""));
  const doc = useRef(text.doc);
  const [fields, setFields] = useState(() => fieldsOf(words));
  const typed = useRef(fields);
  const [reason, setReason] = useState("");
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [faults, setFaults] = useState<ArticleForm["faults"]>({});
  const now = () => wordsOf(typed.current, text.save(doc.current));
  const base = article ? baseOf(article) : { version: 0, etag: null };
  const kept = useAutosave({ id: article?.id ?? null, base, areKept, tab }, now);
  const { autosave } = kept;

  /** One command after the other: how it ended is shown. */
  const command = async (run: () => Promise<AdminArticle | null>): Promise<AdminArticle | null> => {
    setFaults({});
    setSaving(true);
    try {
      const saved = await run();
      setOutcome(saved ? "saved" : "unchanged");
      return saved;
    } catch (error) {
      const { ended, at } = endOf(error);
      setOutcome(ended);
      setFaults(at);
      return null;
    } finally {
      setSaving(false);
    }
  };

  const apply: Apply = (wish) =>
    command(async () => {
      if (!article) return null;
      if (isWithdrawal(article, wish)) return applyStatus(article, wish, null);
      const given = reason.trim() === "" ? wish : { ...wish, risk_reason: reason };
      const saved = await applyStatus(article, given, await autosave.flush());
      autosave.begun(baseOf(saved));
      return saved;
    });

  return {
    fields,
    set: (change) => {
      typed.current = { ...typed.current, ...change };
      setFields(typed.current);
      autosave.touched();
    },
    doc: text.doc,
    onText: (edited) => {
      doc.current = edited;
      autosave.touched();
    },
    words: now,
    isSaving,
    outcome,
    faults: { ...kept.faults, ...faults },
    kept,
    reason,
    setReason,
    apply,
    save: async () => {
      if (!article)
        return command(async () => {
          const first = now();
          const made = await ask<{ article: AdminArticle }>("/articles", { ...first, revised_at: null });
          autosave.begun(baseOf(made.article), first);
          return made.article;
        });
      if (!autosave.isBehind() && autosave.base.etag === null) return command(async () => null);
      return apply(
        article.status === "scheduled"
          ? { status: "scheduled", published_at: article.publishedAt ?? undefined }
          : { status: article.status },
      );
    },
  };
}

/** How a command ended; of a conflict the form says so itself, beside what is to be done. */
function endOf(error: unknown): { ended: Outcome | null; at: ArticleForm["faults"] } {
  if (!(error instanceof AskRefused)) return { ended: "failed", at: {} };
  const { code, status, fields } = error;
  if (code === "article_changed") return { ended: null, at: {} };
  if (code === "claim_forbidden") return { ended: "claimForbidden", at: {} };
  if (code === "claim_reason_missing" || fields.risk_reason) return { ended: "claimReasonMissing", at: {} };
  if (code === "text_too_complex") return { ended: "tooComplex", at: fields };
  return { ended: status === 400 ? "refused" : "failed", at: fields };
}
