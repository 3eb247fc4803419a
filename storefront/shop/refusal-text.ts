import { words } from "./messages";

/** Why something was refused, in words. A code that we have no sentence for gets the general one. */
export function refusalText(code: string): string {
  const t = words("errors");
  return isKnown(code) ? t(code) : t("unexpected");
}

type Known = Parameters<ReturnType<typeof words<"errors">>>[0];
const isKnown = (code: string): code is Known =>
  /^[a-z_]{1,40}$/.test(code) && words("errors").has(code as Known);
