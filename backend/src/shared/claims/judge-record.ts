import type { ClaimDecision, JudgedClaim, SoldSubjects } from "../../contracts/claims";
import { checkClaims, namesFood } from "./check-claims";
import type { ClaimFinding } from "./claim";
import type { ClaimRecord, ClaimText } from "./claim-record";
import { explained } from "./explain";
import { addressesIn, isMedicalSite, wordsOfAddress } from "./outgoing-links";
import { soldWords, type SoldSubject, type SoldWords } from "./sold-words";

/** The field of what is found in the address of a link. */
export const linkField = "link";

/**
 * What a record of the shop claims, and what follows from that: Regulation (EC) 1924/2006 and Regulation (EU) 1169/2011
 * art. 7(3) count for the whole shop, so a claim is judged by what it speaks of and what is sold here. What a product is
 * counts wherever the record names it; what it is made of counts in the paragraph of the claim.
 * @param check what finds the claims in a text; the editor's keeps what it found in lines that did not change
 */
export function judgeRecord(record: ClaimRecord, sold: SoldSubjects, check = checkClaims): JudgedClaim[] {
  const about = soldWords(record.proved ? { ...sold, proved: record.proved } : sold);
  const subject = subjectOf(record, about);
  const judge = (text: ClaimText) =>
    check(text.words).flatMap((finding) => judged(finding, { record, text, about, subject }) ?? []);
  return [
    ...record.texts.flatMap(judge),
    ...linksOf(record).flatMap((link) => {
      const medical = medicalLink(link, record, subject);
      if (medical) return [medical];
      return judge({ field: linkField, words: wordsOfAddress(link) }).map((claim) => atLink(claim, link));
    }),
  ];
}

function subjectOf({ texts, products }: ClaimRecord, about: SoldWords): SoldSubject | null {
  const own = about.ofProducts(products);
  if (own) return own;
  for (const { words } of texts) {
    const named = about.subjectIn(words);
    if (named) return named;
  }
  return null;
}

const linksOf = ({ links, texts }: ClaimRecord): string[] => [
  ...new Set([...links, ...texts.flatMap(({ words }) => addressesIn(words))]),
];

interface Place {
  record: ClaimRecord;
  text: ClaimText;
  about: SoldWords;
  subject: SoldSubject | null;
}

function judged(finding: ClaimFinding, { record, text, about, subject }: Place): JudgedClaim | null {
  const paragraph = paragraphAround(text.words, finding);
  const spokenOf = about.subjectIn(paragraph) ?? subject;
  const ingredient = spokenOf ? null : about.ingredientIn(paragraph);
  const isSold = record.kind !== "article" || spokenOf !== null || ingredient !== null;
  const decision = decisionOf(finding, isSold, paragraph);
  if (finding.category === "proof" && about.isProved(finding.text)) return null;
  const { start, end, category, reason, source, suggestion } = finding;
  return {
    field: text.field,
    start,
    end,
    words: finding.text,
    decision,
    category,
    subject: spokenOf?.name ?? ingredient,
    reason,
    source,
    suggestion,
    instead: insteadOf(finding, spokenOf),
  };
}

/** Medical is forbidden for any food; the rest for what is sold here. */
function decisionOf({ category, severity }: ClaimFinding, isSold: boolean, paragraph: string): ClaimDecision {
  // "Raadpleeg je arts bij darmklachten": beside what is sold, to name the complaint is to claim.
  if (severity === "conditional") return category === "medical" && isSold ? "never" : "conditional";
  if (isSold || (category === "medical" && namesFood(paragraph))) return "never";
  return "risk";
}

function paragraphAround(words: string, { start, end }: ClaimFinding): string {
  const from = words.lastIndexOf("\n", start) + 1;
  const to = words.indexOf("\n", end);
  return words.slice(from, to < 0 ? undefined : to);
}

/** Of a doctor the suggestion quotes the sentence; of anything else it is what may be said of the goods. */
function insteadOf({ category, suggestion }: ClaimFinding, subject: SoldSubject | null): string | null {
  const quoted = /„([^”]+[.!?])”/.exec(suggestion)?.[1];
  if (quoted && (category === "doctor" || category === "medical")) return quoted;
  return category === "proof" || category === "listed" || category === "nutrition"
    ? null
    : (subject?.instead ?? null);
}

const atLink = (claim: JudgedClaim, link: string): JudgedClaim => ({
  ...claim,
  start: 0,
  end: link.length,
  words: link,
  instead: null,
});

/** Beside what is sold, a link to information about illness is part of what the shop says of it. */
function medicalLink(link: string, { kind }: ClaimRecord, subject: SoldSubject | null): JudgedClaim | null {
  if (!isMedicalSite(link) || (kind === "article" && !subject)) return null;
  const said = explained({ name: "medical-link", category: "medical", severity: "forbidden", patterns: [] });
  return {
    field: linkField,
    start: 0,
    end: link.length,
    words: link,
    decision: "never",
    category: "medical",
    subject: subject?.name ?? null,
    instead: null,
    ...said,
  };
}
