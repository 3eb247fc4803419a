import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http";
import express from "express";

const type = "application/octet-stream";

/** Routes whose body is a file as it is, kept in memory; how large it may be is `server/body-limits.ts`. */
export const byteBodies: MiddlewareRoute[] = [
  { matcher: "/admin/article-imports/conversions", middlewares: [express.raw({ type, limit: "41mb" })] },
  { matcher: "/admin/article-imports/pictures", middlewares: [express.raw({ type, limit: "26mb" })] },
  {
    matcher: "/admin/guarantee-notice",
    methods: ["POST"],
    middlewares: [express.raw({ type, limit: "2mb" })],
  },
];

/** The body of such a route; empty when none was sent. */
export const bytesOf = ({ body }: MedusaRequest): Uint8Array =>
  Buffer.isBuffer(body) ? new Uint8Array(body) : new Uint8Array(0);
