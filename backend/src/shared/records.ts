import { z } from "zod";

/**
 * A to-many relation as Medusa answers it: the list may be missing, and a link to a deleted row is null or undefined in
 * it.
 */
export const rows = <T extends z.ZodType>(row: T) =>
  z
    .array(row.nullish())
    .nullish()
    .transform((list) => (list ?? []).filter((each) => each !== null && each !== undefined));

/**
 * As {@link rows}, oldest first: the database gives them in the order of the last change otherwise. Medusa's ids begin
 * with the time at which they were made.
 */
export const rowsInOrder = <T extends z.ZodType<{ id: string }>>(row: T) => rows(row).transform(oldestFirst);

const oldestFirst = <R extends { id: string }>(list: R[]): R[] =>
  [...list].sort((one, other) => (one.id < other.id ? -1 : 1));

/** A column that holds JSON: it is asked for as a whole, whatever its schema says of its inside. */
export const jsonColumn = <T extends z.ZodType>(schema: T): T => schema.meta({ column: "json" });

/**
 * The fields that Medusa's query must be asked for so that its answer can be parsed by `schema`: "id",
 * "items.tax_lines.rate" and so on. Pure.
 */
export function fieldsOf(schema: z.ZodType, path = ""): string[] {
  if (schema.meta()?.column === "json") return [path];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) =>
      fieldsOf(inner as z.ZodType, path ? `${path}.${name}` : name),
    );
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, path);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodCatch)
    return fieldsOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in as z.ZodType, path);
  return [path];
}
