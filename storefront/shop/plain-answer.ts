/** A text that is no page, as an answer that may be cached for five minutes. */
export const plainAnswer = (text: string, type: "text/plain" | "text/markdown", status = 200) =>
  new Response(text, {
    status,
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "cache-control": status === 200 ? "public, max-age=300" : "no-store",
      vary: "accept",
    },
  });
