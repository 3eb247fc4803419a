import { Container, Text } from "@medusajs/ui";
import type { AdminFigures, FigureSums } from "../../contracts/admin-figures";
import { euros } from "../components/money";
import { sentence, words } from "./words";

const measures = ["gross", "net", "orders", "averageOrder", "returning", "credited"] as const;
type Measure = (typeof measures)[number];

const DAY = 86_400_000;
const counted = new Set<Measure>(["orders", "returning"]);
const shown = (measure: Measure, value: number) => (counted.has(measure) ? String(value) : euros(value));
const daysIn = ({ from, to }: FigureSums) => (Date.parse(to) - Date.parse(from)) / DAY + 1;

/** The main figures, each beside what it was in as many days before. */
export const Sums = ({ now, before }: Pick<AdminFigures, "now" | "before">) => (
  <dl className="grid grid-cols-2 gap-3 lg:grid-cols-3">
    {measures.map((measure) => (
      <Container key={measure} className="px-4 py-3">
        <dt className="txt-compact-small text-ui-fg-subtle">{words.measures[measure]}</dt>
        <dd>
          <span className="block text-2xl font-medium tabular-nums">{shown(measure, now[measure])}</span>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {sentence(daysIn(now) === 1 ? "beforeOne" : "before", {
              value: shown(measure, before[measure]),
              days: daysIn(now),
            })}
          </Text>
        </dd>
      </Container>
    ))}
  </dl>
);
