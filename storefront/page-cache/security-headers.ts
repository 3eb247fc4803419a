/** What every answer carries, whatever it is. Order and names as sent. */
export function securityHeaders(https: boolean): [string, string][] {
  return [
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    ["referrer-policy", "strict-origin-when-cross-origin"],
    [
      "permissions-policy",
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ],
    ["cross-origin-opener-policy", "same-origin"],
    // RFC 6797: only said over https, where a year is what the preload list asks at least.
    ...(https
      ? [["strict-transport-security", "max-age=31536000; includeSubDomains"] as [string, string]]
      : []),
  ];
}
