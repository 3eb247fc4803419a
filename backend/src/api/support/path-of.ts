import type { MedusaRequest } from "@medusajs/framework/http";

type Routed = Pick<MedusaRequest, "baseUrl" | "path">;

/** The path by which a request is routed, whole wherever it is asked; `originalUrl` could be read as another one. */
export const pathOf = ({ baseUrl, path }: Routed): string => `${baseUrl}${path}`;

/** What of it is below /admin/: "orders/order_1". */
export const adminPathOf = (request: Routed): string => pathOf(request).replace(/^\/admin\//i, "");
