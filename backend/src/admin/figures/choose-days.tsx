import { Label, Select } from "@medusajs/ui";
import { firstDay, type FiguresQuery } from "../../contracts/admin-figures";
import { DayField } from "../components/day-field";
import { daysOf, periodNames, type PeriodName } from "./periods";
import { words } from "./words";

interface Props {
  chosen: PeriodName | "own";
  days: FiguresQuery;
  today: string;
  onChange: (chosen: PeriodName | "own", days: FiguresQuery) => void;
}

/** A period by name, or two days. A day that is not whole yet changes nothing. */
export const ChooseDays = ({ chosen, days, today, onChange }: Props) => (
  <div className="mt-4 flex flex-wrap items-end gap-4">
    <div className="flex flex-col gap-y-1">
      <Label size="small">{words.period}</Label>
      <Select
        value={chosen}
        onValueChange={(name: PeriodName | "own") =>
          onChange(name, name === "own" ? days : daysOf(name, today))
        }
      >
        <Select.Trigger aria-label={words.period} className="w-48">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {[...periodNames, "own" as const].map((name) => (
            <Select.Item key={name} value={name}>
              {words.periods[name]}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
    {(["from", "to"] as const).map((end) => (
      <DayField
        key={end}
        label={words[end]}
        least={end === "to" ? days.from : firstDay}
        most={end === "from" ? days.to : undefined}
        value={days[end]}
        onChange={(day) => onChange("own", { ...days, [end]: day })}
      />
    ))}
  </div>
);
