import { Alert } from "@medusajs/ui";
import type { EditingAnswer } from "../../../contracts/article-draft";
import { sentence } from "../words";
import { timeOf } from "./kept-words";

/** Who else is changing the article now. */
export const Others = ({ others }: Pick<EditingAnswer, "others">) => (
  <div role="status" className="flex flex-col gap-y-2">
    {others.map(({ name, own, since }) => (
      <Alert key={`${name}${since}`} variant="warning">
        {own
          ? sentence("others.own", { time: timeOf(since) })
          : sentence("others.other", { name, time: timeOf(since) })}
      </Alert>
    ))}
  </div>
);
