import { StatusBadge } from "@medusajs/ui";
import type { AdminArticleRow } from "../../contracts/admin-article";
import { words } from "./words";

const colours = { draft: "grey", scheduled: "orange", published: "green" } as const;

/** Whether readers see it, and whether there is work in progress that they do not see. */
export const ArticleStatus = ({
  status,
  hasDraft,
}: Pick<AdminArticleRow, "status"> & Partial<Pick<AdminArticleRow, "hasDraft">>) => (
  <div className="flex flex-wrap gap-1">
    <StatusBadge color={colours[status]}>{words.status[status]}</StatusBadge>
    {hasDraft && status !== "draft" ? <StatusBadge color="blue">{words.withDraft}</StatusBadge> : null}
  </div>
);
