import { Input, Label, Select } from "@medusajs/ui";
import { firstDay, type FiguresQuery } from "../../contracts/admin-figures";
import { Labelled } from "../components/labelled";
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
      <Labelled key={end} label={words[end]}>
        {(id) => (
          <Input
            id={id}
            type="date"
            required
            min={end === "to" ? days.from : firstDay}
            max={end === "from" ? days.to : undefined}
            value={days[end]}
            onChange={({ target }) =>
              target.value && target.validity.valid
                ? onChange("own", { ...days, [end]: target.value })
                : undefined
            }
          />
        )}
      </Labelled>
    ))}
  </div>
);
