import { words } from "./messages";

/** The sentence for a refusal's code; a general one for a code without a sentence. */
export function refusalText(code: string): string {
  const t = words("errors");
  return isKnown(code) ? t(code) : t("unexpected");
}

type Known = Parameters<ReturnType<typeof words<"errors">>>[0];
const isKnown = (code: string): code is Known =>
  /^[a-z_]{1,40}$/.test(code) && words("errors").has(code as Known);
