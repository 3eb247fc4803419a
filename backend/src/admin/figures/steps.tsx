import { Container, Heading } from "@medusajs/ui";
import type { AdminFigures } from "../../contracts/admin-figures";
import { euros } from "../components/money";
import { words } from "./words";

const days = new Intl.DateTimeFormat("nl-BE", { day: "numeric", month: "short", timeZone: "UTC" });
const months = new Intl.DateTimeFormat("nl-BE", { month: "long", year: "numeric", timeZone: "UTC" });

/** Above so many steps not each has its name below. */
const mostNames = 14;

/** What was sold by day or month, as bars; a screen reader reads them as a table. */
export const Steps = ({ steps, byMonth }: { steps: AdminFigures["steps"]; byMonth: boolean }) => {
  const highest = Math.max(1, ...steps.map(({ gross }) => gross));
  const named = Math.ceil(steps.length / mostNames);
  const nameOf = (from: string) => (byMonth ? months : days).format(new Date(from));
  return (
    <Container className="px-6 py-4">
      <Heading level="h2">{byMonth ? words.stepsByMonth : words.steps}</Heading>
      <div aria-hidden className="mt-4 flex h-40 items-end gap-px sm:gap-1">
        {steps.map(({ from, gross }) => (
          <div
            key={from}
            className="flex h-full max-w-16 flex-1 items-end"
            title={`${nameOf(from)}: ${euros(gross)}`}
          >
            <div
              className="min-h-px w-full rounded-t bg-ui-fg-interactive"
              style={{ height: `${(Math.max(0, gross) / highest) * 100}%` }}
            />
          </div>
        ))}
      </div>
      <div aria-hidden className="mt-1 flex gap-px text-ui-fg-subtle txt-compact-xsmall sm:gap-1">
        {steps.map(({ from }, at) => (
          <span key={from} className="w-0 max-w-16 flex-1 overflow-visible whitespace-nowrap">
            {at % named === 0 ? nameOf(from) : ""}
          </span>
        ))}
      </div>
      <table className="sr-only">
        <caption>{byMonth ? words.stepsByMonth : words.steps}</caption>
        <thead>
          <tr>
            <th scope="col">{byMonth ? words.month : words.day}</th>
            <th scope="col">{words.columns.gross}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ from, gross }) => (
            <tr key={from}>
              <th scope="row">{nameOf(from)}</th>
              <td>{euros(gross)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Container>
  );
};
