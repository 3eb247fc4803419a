import { Badge, Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminReaderLetter } from "../../contracts/admin-reader-letter";
import { sentencesOf } from "../../shared/sentences-of";
import words from "../messages/letters.json";
import { LetterSubject } from "./letter-subject";
import { moment } from "./moment";
import { ReaderLetterPanel } from "./reader-letter-panel";

const sentence = sentencesOf(words);
const colours = { new: "orange", answered: "green", closed: "grey", spam: "red" } as const;

/** One letter in the list: who, when, about what, how it begins, and the button that opens it. */
export const ReaderLetterItem = ({ of }: { of: AdminReaderLetter }) => {
  const [open, setOpen] = useState(false);
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small" weight="plus" className="break-words">
            {sentence("from", { name: of.name, moment: moment(of.receivedAt) })}
          </Text>
          <Badge size="2xsmall" color={colours[of.state]}>
            {words.states[of.state]}
          </Badge>
          {!of.proven && <Badge size="2xsmall">{words.unproven}</Badge>}
        </div>
        <LetterSubject about={of.about} />
        <Text size="small" className="line-clamp-2 break-words">
          {of.text}
        </Text>
      </div>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open && <ReaderLetterPanel of={of} onClose={() => setOpen(false)} />}
    </div>
  );
};
