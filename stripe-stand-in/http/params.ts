import { z } from "zod";
import type { FormObject } from "./form";
import { invalidRequest } from "./problem";

/** Every value of a form is text; these read it as Stripe does and refuse what Stripe refuses. */
export const integer = (least = 0, most = 99_999_999) =>
  z
    .string()
    .regex(/^-?\d{1,15}$/, { error: "parameter_invalid_integer" })
    .transform(Number)
    .pipe(z.number().min(least).max(most));

export const flag = () => z.enum(["true", "false"]).transform((value) => value === "true");

export const text = (most = 5000) => z.string().min(1, { error: "parameter_invalid_empty" }).max(most);

export const currency = () =>
  z
    .string()
    .regex(/^[a-z]{3}$/i, { error: "Invalid currency" })
    .transform((value) => value.toLowerCase());

export const webAddress = () =>
  text(5000).refine((value) => /^https?:\/\/[^\s/]+/i.test(value) && URL.canParse(value), {
    error: "url_invalid",
  });

/** https://docs.stripe.com/api/metadata: 50 keys of 40 characters, values of 500. */
export const metadata = () =>
  z
    .record(z.string().min(1).max(40), z.string().max(500))
    .refine((value) => Object.keys(value).length <= 50, { error: "Metadata can have up to 50 keys" });

export const expand = () => z.array(z.string().max(200)).max(20).optional();

/**
 * Reads parameters with a strict schema; throws Stripe's refusal for the first thing wrong, unknown
 * parameters first.
 */
export function readParams<T>(schema: z.ZodType<T>, form: FormObject): T {
  const read = schema.safeParse(form);
  if (read.success) return read.data;
  const issues = read.error.issues;
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  throw issue ? refusal(issue, form) : invalidRequest("Invalid request.");
}

function refusal(issue: z.core.$ZodIssue, form: FormObject) {
  if (issue.code === "unrecognized_keys") {
    const param = bracketed([...issue.path, issue.keys[0] ?? ""]);
    return invalidRequest(`Received unknown parameter: ${param}`, { code: "parameter_unknown", param });
  }
  const param = bracketed(issue.path);
  const value = valueAt(form, issue.path);
  if (value === undefined) {
    return invalidRequest(`Missing required param: ${param}.`, { code: "parameter_missing", param });
  }
  switch (issue.message) {
    case "parameter_invalid_integer":
      return invalidRequest(`Invalid integer: ${String(value)}`, { code: issue.message, param });
    case "parameter_invalid_empty":
      return invalidRequest(`You passed an empty string for '${param}'.`, { code: issue.message, param });
    case "url_invalid":
      return invalidRequest("Not a valid URL", { code: issue.message, param });
  }
  if (issue.code === "invalid_value") {
    return invalidRequest(`Invalid ${param}: must be one of ${issue.values.join(", ")}`, { param });
  }
  if (issue.code === "invalid_type" && (issue.expected === "object" || issue.expected === "record")) {
    return invalidRequest("Invalid object", { param });
  }
  if (issue.code === "invalid_type" && issue.expected === "array")
    return invalidRequest("Invalid array", { param });
  return invalidRequest(`Invalid ${param}: ${issue.message}`, { param });
}

function bracketed(path: readonly PropertyKey[]): string {
  const [head, ...inner] = path.map(String);
  return (head ?? "") + inner.map((part) => `[${part}]`).join("");
}

function valueAt(form: FormObject, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    form,
  );
}
