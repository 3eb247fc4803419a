import { createHmac } from "node:crypto";
import { createChallenge, randomInt, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { letterProof, type LetterChallenge } from "../../contracts/reader-letter";

/** Each try costs so many rounds of SHA-256, and the solution lies among so many tries: a second or two of a telephone. */
const rounds = 10_000;
const fewestTries = 40;
const mostTries = 120;

/** Secrets of this use only, so that a signature here is one nowhere else. */
const keyFor = (secret: string, use: string): string =>
  createHmac("sha256", secret).update(`letter-proof:${use}`).digest("hex");

const secretsOf = (secret: string) => ({
  hmacSignatureSecret: keyFor(secret, "challenge"),
  hmacKeySignatureSecret: keyFor(secret, "key"),
});

/** Work for one form: signed by us, until a moment, and of use for that form alone, which makes one letter. */
export async function challengeFor(
  secret: string,
  { formId, until }: { formId: string; until: Date },
): Promise<LetterChallenge> {
  const { parameters, signature = "" } = await createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost: rounds,
    counter: randomInt(mostTries, fewestTries),
    expiresAt: until,
    data: { form: formId },
    deriveKey,
    ...secretsOf(secret),
  });
  return { parameters: { ...parameters }, signature };
}

export type ProofVerdict = "solved" | "expired" | "wrong";

/** Whether what was sent is the solution of this form's challenge. @param sent base64 of JSON. @throws never */
export async function proofVerdict(secret: string, formId: string, sent: string): Promise<ProofVerdict> {
  const proof = letterProof.safeParse(decoded(sent)).data;
  if (!proof || proof.challenge.parameters.data?.form !== formId) return "wrong";
  const { challenge, solution } = proof;
  try {
    const result = await verifySolution({ challenge, solution, deriveKey, ...secretsOf(secret) });
    return result.verified ? "solved" : result.expired ? "expired" : "wrong";
  } catch {
    return "wrong"; // signs that are no hexadecimal, for one
  }
}

function decoded(sent: string): unknown {
  try {
    return JSON.parse(Buffer.from(sent, "base64").toString());
  } catch {
    return null;
  }
}
