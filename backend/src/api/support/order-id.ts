import { z } from "zod";

/** An address that names an order. */
export const orderId = z.object({ id: z.string().regex(/^order_\w{1,60}$/) });
