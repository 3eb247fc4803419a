import remarkDirective from "remark-directive";
import type { Construct, Extension, State, Tokenizer } from "micromark-util-types";
import type { Processor } from "unified";
import { recipeName } from "./recipe-directive";

const colon = 58;

/** What a directive begins with. A container may have more colons than three, when a line of it has three. */
interface Opening {
  colons: number;
  mayHaveMore?: boolean;
  name: string;
  brackets: string;
}

const inText: Opening = { colons: 1, name: "product", brackets: "[{" };
const leaf: Opening = { colons: 2, name: "product", brackets: "[{" };
const container: Opening = { colons: 3, mayHaveMore: true, name: recipeName, brackets: "{" };

/** Looks ahead for `:product`, `::product` or `:::recept` with its bracket behind it, and consumes nothing. */
const ours = ({ colons, mayHaveMore = false, name, brackets }: Opening): Construct => ({
  partial: true,
  tokenize: (effects, ok, nok) => {
    const wanted = [...Array<number>(colons).fill(colon), ...codesOf(name)];
    const openings = new Set(codesOf(brackets));
    let at = 0;
    const next: State = (code) => {
      if (at === wanted.length) {
        effects.exit("data");
        return code !== null && openings.has(code) ? ok(code) : nok(code);
      }
      if (mayHaveMore && at === colons && code === colon) {
        effects.consume(code);
        return next;
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

const codesOf = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

function gated(construct: Construct, opening: Opening): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    return effects.check(ours(opening), construct.tokenize.call(this, effects, ok, nok), nok);
  };
  return { ...construct, tokenize };
}

const constructAt = (extension: Extension, where: "text" | "flow", index: number): Construct => {
  const found = [extension[where]?.[colon] ?? []].flat()[index];
  if (!found) throw new Error(`remark-directive has changed: no ${where} construct ${index}`);
  return found;
};

/**
 * remark-directive, for the directives we know. It would read "10:30", "3:1" and "op:zonder" as directives without a
 * meaning; here whatever is not `:product[…]{…}`, `::product{…}` or `:::recept{…}` stays the text it is in Markdown.
 */
export function remarkKnownDirectives(this: Processor): void {
  remarkDirective.call(this);
  const extensions = this.data().micromarkExtensions ?? [];
  const all = extensions.pop();
  if (!all) throw new Error("remark-directive has changed: it registers no syntax");
  // Within flow: 0 is the container (:::), 1 the leaf (::).
  extensions.push({
    text: { [colon]: gated(constructAt(all, "text", 0), inText) },
    flow: {
      [colon]: [gated(constructAt(all, "flow", 0), container), gated(constructAt(all, "flow", 1), leaf)],
    },
  });
}
