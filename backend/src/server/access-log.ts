import type { IncomingMessage } from "node:http";
import morgan from "morgan";

const withoutQuery = (address: string) => address.split("?")[0] ?? "";
const addressOf = (request: IncomingMessage & { originalUrl?: string }) =>
  request.originalUrl ?? request.url ?? "";

/**
 * Medusa's access log holds the paths that are asked for and not their queries, here and in the page that asked: an
 * owner who searches a customer by e-mail address would leave it there.
 */
export function logWithoutQueries(): void {
  // Medusa's log asks morgan's tokens by these names.
  morgan.token("url", (request) => withoutQuery(addressOf(request)));
  morgan.token("referrer", ({ headers }) => withoutQuery(String(headers.referer ?? headers.referrer ?? "")));
}
