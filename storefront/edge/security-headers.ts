/** Headers of every answer that a browser may show as a page. */
export function securityHeaders(https: boolean): [string, string][] {
  return [
    ...fileHeaders(https),
    ["x-frame-options", "DENY"],
    ["referrer-policy", "strict-origin-when-cross-origin"],
    [
      "permissions-policy",
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ],
    ["cross-origin-opener-policy", "same-origin"],
  ];
}

/** Headers of scripts, style sheets and fonts of ours: only what concerns a part of a page, for it delays the paint. */
export function fileHeaders(https: boolean): [string, string][] {
  return [
    ["x-content-type-options", "nosniff"],
    // RFC 6797: sent over https only. A year is the least that the preload list of browsers asks.
    ...(https
      ? [["strict-transport-security", "max-age=31536000; includeSubDomains"] as [string, string]]
      : []),
  ];
}
