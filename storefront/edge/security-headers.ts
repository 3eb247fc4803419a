/** What every answer carries that a browser may show as a page. Order and names as sent. */
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

/** What a script, a style sheet or a font of ours carries: it is part of a page, and each byte stands before a paint. */
export function fileHeaders(https: boolean): [string, string][] {
  return [
    ["x-content-type-options", "nosniff"],
    // RFC 6797: only said over https, where a year is what the preload list asks at least.
    ...(https
      ? [["strict-transport-security", "max-age=31536000; includeSubDomains"] as [string, string]]
      : []),
  ];
}
