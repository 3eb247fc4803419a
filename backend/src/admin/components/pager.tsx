import { Table } from "@medusajs/ui";
import type { ComponentProps } from "react";

interface PagerProps {
  /** Of rows in all. */
  count: number;
  size: number;
  /** From 0. */
  page: number;
  onPage: (page: number) => void;
  words: ComponentProps<typeof Table.Pagination>["translations"];
}

/** Turns the pages of a list; nothing where one page holds all of it. */
export function Pager({ count, size, page, onPage, words }: PagerProps) {
  const pages = Math.ceil(count / size);
  if (pages < 2) return null;
  return (
    <Table.Pagination
      count={count}
      pageSize={size}
      pageIndex={page}
      pageCount={pages}
      canPreviousPage={page > 0}
      canNextPage={page < pages - 1}
      previousPage={() => onPage(page - 1)}
      nextPage={() => onPage(page + 1)}
      translations={words}
    />
  );
}
