import { unknownAddress } from "backend/contracts/page-address";
import { shopUnderTest } from "./run-file";

/** What the storefront asks about a path that has no page. @param secret by which it is known */
export function askAbout(path: string, secret = shopUnderTest().revalidateSecret): Promise<Response> {
  return fetch(`${shopUnderTest().backend}/hooks/unknown-addresses`, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
    body: JSON.stringify({ path }),
  });
}

/** What became of a path that has no page. */
export const whereTo = async (path: string) => unknownAddress.parse(await (await askAbout(path)).json());
