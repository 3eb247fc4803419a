import type { Element, ElementContent } from "hast";
import { isElement, made, type Child, type Named } from "./hast";

/** A paragraph that is an item of a list, before its list is made. */
export interface ListLine {
  /** Numbered lines of one key count on; of another they begin a list of their own. */
  key: string;
  /** From 0. */
  level: number;
  ordered: boolean;
  /** Its own number; 1 where a list has no numbers. */
  number: number;
}

export const listLine = (line: ListLine, children: ElementContent[]): Element =>
  made("list-line", children, { ...line });

export const isListLine = (node: Child | undefined): node is Named<"list-line"> =>
  isElement(node, "list-line");

export function lineOf(element: Element): ListLine {
  const { key, level, ordered, number } = element.properties;
  return { key: String(key), level: Number(level), ordered: ordered === true, number: Number(number) };
}
