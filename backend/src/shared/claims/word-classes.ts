import compounds from "./words/compounds.json";
import body from "./words/body.json";
import context from "./words/context.json";
import effect from "./words/effect.json";
import everyday from "./words/everyday.json";
import labels from "./words/labels.json";
import medical from "./words/medical.json";
import testimony from "./words/testimony.json";
import { adjectiveBases, asWritten, diminutiveBases, ofAdjectives, ofDiminutives } from "./inflections";
import { plainForm } from "../words/plain-words";

/** Every class of words by its name; its lines hold words apart by spaces. */
const lists: Record<string, string[]> = {
  ...medical,
  ...body,
  ...effect,
  ...context,
  ...labels,
  ...testimony,
  ...everyday,
};

/** Which classes a word belongs to. */
export interface WordClasses {
  /** `word`, `begin*`, `*end` (with something before it) or `!word` that is kept out. */
  add: (name: string, written: string) => void;
  of: (plain: string) => ReadonlySet<string>;
  /** How many written words a class has. */
  sizeOf: (name: string) => number;
}

const shortestPart = 2;
const mostKept = 20_000;
const none: ReadonlySet<string> = new Set();

function put(into: Map<string, string[]>, key: string, name: string): void {
  const names = into.get(key);
  if (!names) into.set(key, [name]);
  else if (!names.includes(name)) names.push(name);
}

const productEnds = compounds.product.join(" ").split(" ");
const resultEnds = compounds.result.join(" ").split(" ");
const firstParts = new Set(compounds.first.join(" ").split(" "));
const noAim = new Set(compounds.never.join(" ").split(" "));
const ingredients = new Set(compounds.not.join(" ").split(" "));

/** A compound that says what a product is for: artroseformule, darm-kuur, huidverjonging. */
function aimOf(plain: string, of: (part: string) => ReadonlySet<string>): string | null {
  if (noAim.has(plain)) return null;
  const isResult = resultEnds.some((end) => plain.endsWith(end));
  const end = (isResult ? resultEnds : productEnds).find(
    (each) => plain.endsWith(each) && plain.length > each.length + 2,
  );
  if (!end) return null;
  const front = plain.slice(0, -end.length).replace(/-$/, "");
  if (ingredients.has(front)) return null;
  if (firstParts.has(front) || firstParts.has(front.replace(/s$/, ""))) return "aimsAtBody";
  for (const part of [front, front.replace(/s$/, "")]) {
    const classes = of(part);
    if (classes.has("aimsAtBody")) return "aimsAtBody";
    if (classes.has("aimsAtIllness")) return "aimsAtIllness";
    if (classes.has("disease") || classes.has("complaint")) return "aimsAtIllness";
    if (
      classes.has("body") ||
      classes.has("bodyFunction") ||
      classes.has("mind") ||
      classes.has("bodySole") ||
      classes.has("mindFunction") ||
      classes.has("limb") ||
      part === "haar"
    )
      return "aimsAtBody";
  }
  return null;
}

/** All lists, indexed by whole word, beginning and end: a word costs a few look-ups, however many lists there are. */
export function wordClasses(): WordClasses {
  const whole = new Map<string, string[]>();
  const begins = new Map<string, string[]>();
  const ends = new Map<string, string[]>();
  const out = { whole: new Map<string, string[]>(), begins: new Map<string, string[]>() };
  const known = new Map<string, ReadonlySet<string>>();

  const add = (name: string, written: string) => {
    const kept = written.startsWith("!");
    const word = plainForm(kept ? written.slice(1) : written);
    if (word.endsWith("*")) put(kept ? out.begins : begins, word.slice(0, -1), name);
    else if (word.startsWith("*")) put(ends, word.slice(1), name);
    else put(kept ? out.whole : whole, word, name);
  };
  for (const [name, lines] of Object.entries(lists))
    for (const word of lines.join(" ").split(" ")) add(name, word);

  const listed = (plain: string): ReadonlySet<string> => {
    const names = new Set(whole.get(plain));
    const refused = new Set(out.whole.get(plain));
    for (let at = shortestPart; at <= plain.length; at++) {
      const start = plain.slice(0, at);
      for (const name of begins.get(start) ?? []) names.add(name);
      for (const name of out.begins.get(start) ?? []) refused.add(name);
      if (at < plain.length) for (const name of ends.get(plain.slice(at)) ?? []) names.add(name);
    }
    for (const name of refused) names.delete(name);
    return names;
  };
  const lookUp = (plain: string): ReadonlySet<string> => {
    const names = new Set(listed(plain));
    const other = asWritten(plain);
    if (other) for (const name of listed(other)) names.add(name);
    const addOf = (bases: string[], wanted: ReadonlySet<string>) => {
      for (const base of bases) for (const name of listed(base)) if (wanted.has(name)) names.add(name);
    };
    addOf(diminutiveBases(plain), ofDiminutives);
    addOf(adjectiveBases(plain), ofAdjectives);
    const aim = aimOf(plain, of) ?? aimOf(plain.replace(/e$/, ""), of);
    if (aim) names.add(aim);
    return names.size > 0 ? names : none;
  };
  const of = (plain: string) => {
    const before = known.get(plain);
    if (before) return before;
    if (known.size >= mostKept) known.clear();
    const names = lookUp(plain);
    known.set(plain, names);
    return names;
  };
  const sizeOf = (name: string) => (lists[name] ?? []).join(" ").split(" ").length;
  return { add, of, sizeOf };
}
