const blocks =
  "(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|" +
  "style|p|h[1-6]|hr|fieldset|legend|section|article|aside|header|footer|nav|figure|figcaption|details|summary|iframe)";
const opens = new RegExp(`(<${blocks}[\\s/>])`, "gi");
const closes = new RegExp(`(</${blocks}>)`, "gi");
const startsBlock = new RegExp(`^\\s*</?${blocks}[\\s/>]`, "i");

/**
 * Paragraphs as the classic editor of WordPress leaves them out: a blank line parts two, a line end is a break. What
 * is a block already stays as it is.
 */
export function withParagraphs(content: string): string {
  const kept: string[] = [];
  const text = content
    .replace(
      /<(pre|script|style|textarea)\b[\s\S]*?<\/\1>/gi,
      (whole) => `\n\n\uE010${kept.push(whole) - 1}\uE011\n\n`,
    )
    .replace(/<[^>]+>/g, (tag) => tag.replace(/\n/g, " "))
    .replace(/<br\s*\/?>\s*<br\s*\/?>/gi, "\n\n")
    .replace(opens, "\n\n$1")
    .replace(closes, "$1\n\n");
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
  return parts
    .map((part) =>
      startsBlock.test(part) || /\uE010/.test(part)
        ? part
        : `<p>${part
            .trim()
            .replace(/\s*<br\s*\/?>\s*\n?/gi, "\n")
            .replace(/\n/g, "<br>")}</p>`,
    )
    .join("\n")
    .replace(/\uE010(\d+)\uE011/g, (_, index: string) => kept[Number(index)] ?? "");
}
