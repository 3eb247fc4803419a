import { Button, Textarea, toast } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { OrderNotes } from "../../contracts/admin-order-note";
import { ask, refusalText } from "../components/ask";
import { Labelled } from "../components/labelled";
import { words } from "./words";

interface NewNoteProps {
  /** Path of the order's notes. */
  path: string;
  onAdded: (notes: OrderNotes) => void;
}

/** A field for one more note, which is empty again once it is stored. */
export function NewNote({ path, onAdded }: NewNoteProps) {
  const [typed, setTyped] = useState("");
  const add = useMutation({
    mutationFn: () => ask<OrderNotes>(path, { words: typed }),
    onSuccess: (notes) => {
      setTyped("");
      onAdded(notes);
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-2 px-6 py-4">
      <Labelled label={words.label}>
        {(id) => (
          <Textarea
            id={id}
            rows={2}
            maxLength={1000}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Labelled>
      <div>
        <Button
          type="submit"
          size="small"
          variant="secondary"
          disabled={typed.trim() === ""}
          isLoading={add.isPending}
        >
          {words.add}
        </Button>
      </div>
    </form>
  );
}
