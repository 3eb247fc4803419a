import type { GuaranteeNotice as Notice } from "backend/contracts/shop";
import { words } from "./messages";

/**
 * The official notice of the legal guarantee, as it is and without a click, before the contract is made (Directive (EU)
 * 2024/825; Regulation (EU) 2025/1960). Nothing while the owner has no file of it: the text beside it says the same.
 */
export function GuaranteeNotice({ notice, className = "" }: { notice: Notice | null; className?: string }) {
  if (!notice) return null;
  return (
    // One file that may not be altered: there are no other sizes of it.
    <img
      src={`/media/${notice.path}`}
      alt={words("promises")("guaranteeNotice")}
      width={notice.width}
      height={notice.height}
      loading="lazy"
      className={`h-auto w-full max-w-xl ${className}`}
    />
  );
}
