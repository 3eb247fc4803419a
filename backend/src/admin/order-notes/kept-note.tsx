import { Button, Text, toast, usePrompt } from "@medusajs/ui";
import type { OrderNote } from "../../contracts/admin-order-note";
import { askDelete, refusalText } from "../components/ask";
import { moment } from "../components/moment";
import { sentence, words } from "./words";

interface KeptNoteProps {
  of: OrderNote;
  /** Path of the order's notes. */
  path: string;
  onRemoved: () => void;
}

/** A note, with who wrote it and when; it can be deleted. */
export function KeptNote({ of, path, onRemoved }: KeptNoteProps) {
  const confirm = usePrompt();
  const remove = async () => {
    const { title, text, yes, no } = words.confirm;
    if (!(await confirm({ title, description: text, confirmText: yes, cancelText: no }))) return;
    try {
      await askDelete(`${path}/${of.id}`);
      onRemoved();
    } catch (error) {
      toast.error(refusalText(error, words.refused));
    }
  };
  return (
    <li className="flex items-start justify-between gap-3 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" className="whitespace-pre-line break-words">
          {of.words}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {sentence("by", { moment: moment(of.writtenAt), name: of.writtenBy })}
        </Text>
      </div>
      <Button
        size="small"
        variant="transparent"
        aria-label={sentence("removeNamed", { moment: moment(of.writtenAt) })}
        onClick={() => void remove()}
      >
        {words.remove}
      </Button>
    </li>
  );
}
