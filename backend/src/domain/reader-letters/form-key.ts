import { randomUUID } from "node:crypto";
import { readSignedWords, signWords } from "../../shared/signed-words";

/** One form that was made for a reader. */
export interface MadeForm {
  id: string;
  madeAt: Date;
}

/** A form of this moment. */
export const newForm = (now = new Date()): MadeForm => ({
  id: randomUUID().replaceAll("-", ""),
  madeAt: now,
});

/** A key that nobody can make without the secret; it names the form and the millisecond at which it was made. */
export const formKeyOf = (secret: string, { id, madeAt }: MadeForm): string =>
  signWords(secret, "letter-form", [id, madeAt.getTime().toString(36)]);

/** @returns the form of a key, or null when it is not ours */
export function readFormKey(secret: string, key: string): MadeForm | null {
  const [id, made] = readSignedWords(secret, "letter-form", key, 2) ?? [];
  return id && made ? { id, madeAt: new Date(Number.parseInt(made, 36)) } : null;
}
