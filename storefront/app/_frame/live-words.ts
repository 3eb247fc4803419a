import { words } from "@/shop/messages";
import type { LiveWords } from "@/ui/live-forms";

/** What a page with live forms says when there is no answer. */
export function liveWords(): LiveWords {
  const t = words("live");
  return { offline: t("offline"), retry: t("retry") };
}
