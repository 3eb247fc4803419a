import { Label, Select } from "@medusajs/ui";
import type { ArticleSalesQuery } from "../../contracts/article-sales";
import words from "../messages/sales.json";
import { DayField } from "./day-field";

export type Period = ArticleSalesQuery;

interface Props {
  period: Period;
  onChange: (period: Period) => void;
}

/** Which days are shown, and for which article a sale counts. A day that is not whole yet changes nothing. */
export const SalesPeriod = ({ period, onChange }: Props) => (
  <div className="mt-4 flex flex-wrap items-end gap-4">
    <DayField
      label={words.from}
      value={period.from}
      most={period.to}
      onChange={(from) => onChange({ ...period, from })}
    />
    <DayField
      label={words.to}
      value={period.to}
      least={period.from}
      onChange={(to) => onChange({ ...period, to })}
    />
    <div className="flex flex-col gap-y-1">
      <Label size="small">{words.by}</Label>
      <Select value={period.by} onValueChange={(by: Period["by"]) => onChange({ ...period, by })}>
        <Select.Trigger aria-label={words.by} className="w-48">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {(["last", "first"] as const).map((by) => (
            <Select.Item key={by} value={by}>
              {words.choices[by]}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  </div>
);
