import remarkDirective from "remark-directive";
import type { Construct, Extension, State, Tokenizer } from "micromark-util-types";
import type { Processor } from "unified";

const colon = 58;
const openings = new Set([91, 123]); // [ and {
const name = [..."product"].map((letter) => letter.charCodeAt(0));

/** Looks ahead for `:product` (or `::product`) with its bracket behind it, and consumes nothing. */
const ours = (colons: number): Construct => ({
  partial: true,
  tokenize: (effects, ok, nok) => {
    const wanted = [...Array<number>(colons).fill(colon), ...name];
    let at = 0;
    const next: State = (code) => {
      if (at === wanted.length) {
        effects.exit("data");
        return code !== null && openings.has(code) ? ok(code) : nok(code);
      }
      if (code !== wanted[at]) return nok(code);
      at += 1;
      effects.consume(code);
      return next;
    };
    return (code) => {
      effects.enter("data");
      return next(code);
    };
  },
});

function gated(construct: Construct, colons: number): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    return effects.check(ours(colons), construct.tokenize.call(this, effects, ok, nok), nok);
  };
  return { ...construct, tokenize };
}

const constructAt = (extension: Extension, where: "text" | "flow", index: number): Construct => {
  const found = [extension[where]?.[colon] ?? []].flat()[index];
  if (!found) throw new Error(`remark-directive has changed: no ${where} construct ${index}`);
  return found;
};

/**
 * remark-directive, for the one directive we know. It would read "10:30", "3:1" and "op:zonder" as directives without a
 * meaning; here whatever is not `:product[…]{…}` or `::product{…}` stays the text it is in Markdown.
 */
export function remarkProductDirectives(this: Processor): void {
  remarkDirective.call(this);
  const extensions = this.data().micromarkExtensions ?? [];
  const all = extensions.pop();
  if (!all) throw new Error("remark-directive has changed: it registers no syntax");
  // Within flow: 0 is the container (:::), which has no meaning here; 1 is the leaf (::).
  extensions.push({
    text: { [colon]: gated(constructAt(all, "text", 0), 1) },
    flow: { [colon]: gated(constructAt(all, "flow", 1), 2) },
  });
}
