"use client";

import { useEffect } from "react";

/** Loads the page again after a few seconds. Without script a `<meta refresh>` does the same. */
export function AskAgain({ seconds }: { seconds: number }) {
  useEffect(() => {
    const timer = setTimeout(() => location.reload(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds)} />
    </noscript>
  );
}
