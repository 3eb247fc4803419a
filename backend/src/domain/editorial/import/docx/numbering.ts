import { elementsOf, first, type XmlElement } from "../files/xml-tree";
import type { ListLine } from "../tree/list-line";
import { value } from "./styles";

interface Level {
  ordered: boolean;
  start: number;
  none: boolean;
}

interface Numbers {
  abstract: string;
  levels: Map<number, Level>;
  restarts: Map<number, number>;
}

/** Counts the numbered paragraphs of a document as Word does, in their order. */
export class Numbering {
  readonly #numbers = new Map<string, Numbers>();
  readonly #counts = new Map<string, number>();
  readonly #restarted = new Map<string, number>();

  constructor(numbering: XmlElement | null) {
    if (!numbering) return;
    const abstracts = new Map(
      elementsOf(numbering, "w:abstractNum").map((each) => [each.attributes["w:abstractNumId"] ?? "", each]),
    );
    const linked = (abstract: XmlElement | undefined): XmlElement | undefined => {
      const link = value(abstract, "w:numStyleLink");
      return link === ""
        ? abstract
        : ([...abstracts.values()].find((each) => value(each, "w:styleLink") === link) ?? abstract);
    };
    for (const each of elementsOf(numbering, "w:num")) {
      const abstract = value(each, "w:abstractNumId");
      const levels = levelsOf(linked(abstracts.get(abstract)));
      const restarts = new Map<number, number>();
      for (const override of elementsOf(each, "w:lvlOverride")) {
        const at = Number(override.attributes["w:ilvl"]);
        const start = value(override, "w:startOverride");
        if (start !== "") restarts.set(at, Number(start));
        for (const [level, own] of levelsOf(override)) levels.set(level, own);
      }
      this.#numbers.set(each.attributes["w:numId"] ?? "", { abstract, levels, restarts });
    }
  }

  /** The item that the next paragraph of this list and level is; null when it has no mark. */
  next(id: string, level: number): ListLine | null {
    const numbers = this.#numbers.get(id);
    if (id === "0") return null;
    const { ordered, start, none } = numbers?.levels.get(level) ?? { ordered: false, start: 1, none: false };
    if (none) return null;
    const restart = numbers?.restarts.get(level);
    const generation = this.#generation(numbers?.abstract ?? id, id, restart !== undefined);
    const key = `${numbers?.abstract ?? id}.${generation}`;
    const place = `${key} ${level}`;
    const number = (this.#counts.get(place) ?? (restart ?? start) - 1) + 1;
    this.#counts.set(place, number);
    // A lower level begins again below each item.
    for (let below = level + 1; below < 9; below += 1) this.#counts.delete(`${key} ${below}`);
    return { key, level, ordered, number };
  }

  /** Lists of one abstract numbering count on, unless a list of its own says where it begins. */
  #generation(abstract: string, id: string, restarts: boolean): number {
    const known = this.#restarted.get(id);
    if (known !== undefined) return known;
    const generation = restarts ? this.#restarted.size + 1 : 0;
    this.#restarted.set(id, generation);
    return generation;
  }
}

function levelsOf(parent: XmlElement | undefined): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of parent ? elementsOf(parent, "w:lvl") : []) {
    const format = value(level, "w:numFmt") || "decimal";
    const printed = first(level, "w:lvlText")?.attributes["w:val"] ?? "";
    levels.set(Number(level.attributes["w:ilvl"]), {
      ordered: !["bullet", "none"].includes(format),
      start: Number(value(level, "w:start") || 1),
      none: format === "none" && printed.trim() === "",
    });
  }
  return levels;
}
