import { StatusBadge } from "@medusajs/ui";
import type { AdminArticleRow } from "../../contracts/admin-article";
import { words } from "./words";

const colours = { draft: "grey", scheduled: "orange", published: "green" } as const;

export const ArticleStatus = ({ status }: Pick<AdminArticleRow, "status">) => (
  <StatusBadge color={colours[status]}>{words.status[status]}</StatusBadge>
);
