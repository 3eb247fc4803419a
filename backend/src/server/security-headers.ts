import type { RequestHandler } from "express";

interface Addresses {
  backendUrl: string;
  /** Where uploaded pictures are shown from. */
  mediaUrl: string;
}

const always = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
};

/** What is not the Admin's page is data: a browser that shows it runs nothing in it and frames it nowhere. */
const ofData = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * Policy of the Admin: its own files and its own server. `unsafe-inline` for styles alone: its components set their
 * places in style attributes.
 * @param mediaUrl pictures come from there: a bucket, or the backend itself
 */
function ofAdmin(mediaUrl: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${new URL(mediaUrl).origin}`,
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Headers of every answer of the backend. A route that knows better sets its own policy. */
export function securityHeaders({ backendUrl, mediaUrl }: Addresses): RequestHandler {
  // RFC 6797: sent over https only.
  const overHttps = backendUrl.startsWith("https://")
    ? { "strict-transport-security": "max-age=31536000; includeSubDomains" }
    : {};
  const admin = ofAdmin(mediaUrl);
  return (request, response, next) => {
    const policy = /^\/app(\/|$)/.test(request.path) ? admin : ofData;
    response.set({ ...always, ...overHttps, "content-security-policy": policy });
    next();
  };
}
