import { inspect } from "node:util";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { z } from "zod";
import { faultOfIssue } from "../../contracts/address";
import { refusalCode, type Refusal } from "../../contracts/refusal";
import { loggedPath } from "../../shared/logged-path";
import { Refused } from "../../shared/refused";
import { fieldMessages, refusalMessages } from "../../shared/refusal-messages";

type Fault = NonNullable<Refusal["fields"]>[string];

function faultOf(issue: z.core.$ZodIssue): Fault {
  const ofAddress = faultOfIssue(issue);
  if (ofAddress) return ofAddress;
  if (issue.code === "too_big") return "too_long";
  return issue.code === "invalid_type" && issue.input === undefined ? "missing" : "invalid";
}

/** The input as its schema says. @throws Refused invalid_input, naming each field at fault. */
export function parsed<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => [issue.path.join("."), faultOf(issue)] as const);
  throw new Refused("invalid_input", { fields: Object.fromEntries(faults) });
}

/** The value; when there is none, a 404 of the contract is thrown. */
export function orNotFound<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Refused("not_found");
  return value;
}

type Handler<R> = (request: R, response: MedusaResponse) => Promise<unknown>;

/** Every route of ours answers errors by the refusal contract: expected ones by their code, surprises as "unexpected". */
export function answering<R extends MedusaRequest>(handler: Handler<R>): Handler<R> {
  return async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      if (error instanceof Refused) return refuse(response, error);
      // A workflow throws a copy of an error: its class is lost, the mark of a MedusaError stays.
      const expected = MedusaError.isMedusaError(error) ? asRefused(error) : null;
      if (expected) return refuse(response, expected);
      request.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`${request.method} ${loggedPath(request.path)}: ${inspected(error)}`);
      refuse(response, new Refused("unexpected"));
    }
  };
}

const inspected = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : inspect(error);

/** Refusals of Medusa's modules and of our workflows, which name a field as "field: what is wrong". */
function asRefused(error: MedusaError): Refused | null {
  const { NOT_FOUND, INVALID_DATA, DUPLICATE_ERROR, INVALID_ARGUMENT } = MedusaError.Types;
  if (error.type === NOT_FOUND) return new Refused("not_found");
  if (![INVALID_DATA, DUPLICATE_ERROR, INVALID_ARGUMENT].some((type) => type === error.type)) return null;
  const known = refusalCode.safeParse(error.code);
  const field = /^([a-z_.]+): /.exec(error.message)?.[1];
  return new Refused(known.data ?? "invalid_input", field ? { fields: { [field]: "invalid" } } : {});
}

export function refuse(response: MedusaResponse, { status, code, fields, claims }: Refused): void {
  const [why] = Object.values(fields ?? {}).flatMap((fault) => fieldMessages[fault] ?? []);
  const message = why ?? refusalMessages[code];
  const body: Refusal = { code, message, ...(fields ? { fields } : {}), ...(claims ? { claims } : {}) };
  response.status(status).json(body);
}
