import type { LetterForm } from "backend/contracts/reader-letter";

/** Asks for the challenge of this form, solves it, and puts key and proof into the form. @throws when it cannot */
export async function fillProof(form: HTMLFormElement): Promise<void> {
  const key = hidden(form, "form_key");
  const proof = hidden(form, "proof");
  const answer = await fetch(`/api/letter/form?${new URLSearchParams({ form_key: key.value })}`);
  if (!answer.ok) throw new Error(`the form answers ${answer.status}`);
  // Our own route's answer.
  const { form_key, challenge } = (await answer.json()) as LetterForm;
  key.value = form_key;
  proof.value = btoa(JSON.stringify({ challenge, solution: await solution(challenge) }));
}

function hidden(form: HTMLFormElement, name: string): HTMLInputElement {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement) return input;
  throw new Error(`no ${name}`);
}

/**
 * The number whose derived key begins as asked (ALTCHA version 2: PBKDF2 over nonce and number, a 32-bit integer, high
 * byte first). The browser derives outside this thread, so that typing goes on. @throws without crypto, as on plain http
 */
export async function solution({ parameters }: LetterForm["challenge"]) {
  const { algorithm, nonce, salt, cost, keyLength, keyPrefix } = parameters;
  const start = bytes(nonce);
  const password = new Uint8Array(start.length + 4);
  password.set(start);
  const rounds = {
    name: "PBKDF2",
    salt: bytes(salt),
    iterations: cost,
    hash: algorithm.slice("PBKDF2/".length),
  };
  for (let counter = 0; ; counter++) {
    new DataView(password.buffer).setUint32(start.length, counter);
    const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
    const derivedKey = hex(new Uint8Array(await crypto.subtle.deriveBits(rounds, key, keyLength * 8)));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
}

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const hex = (data: Uint8Array): string =>
  Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
