import { StripeProblem } from "./problem";

/**
 * Checks the API key of an `authorization` header, Bearer or Basic, as Stripe does; live keys are refused
 * loudly, since no real one may ever come here.
 */
export function authenticate(header: string | undefined, secretKey: string | null) {
  const key = keyOf(header ?? "");
  if (!key) {
    throw refused(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    );
  }
  if (/^[sr]k_live_/.test(key))
    throw refused("A live API key was sent to the local Stripe stand-in. It only takes test keys.");
  const fits = secretKey ? key === secretKey : /^[sr]k_test_\w+$/.test(key);
  if (!fits) throw refused(`Invalid API Key provided: ${key.slice(0, 8)}****${key.slice(-4)}`);
}

function keyOf(header: string): string {
  const [scheme, value = ""] = header.split(" ", 2);
  if (scheme?.toLowerCase() === "bearer") return value;
  if (scheme?.toLowerCase() === "basic")
    return Buffer.from(value, "base64").toString("utf8").split(":", 1)[0] ?? "";
  return "";
}

function refused(message: string) {
  return new StripeProblem(
    401,
    { type: "invalid_request_error", message },
    { "www-authenticate": 'Bearer realm="Stripe"' },
  );
}
