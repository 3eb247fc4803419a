import { Button, Hint, Input, Label, Text } from "@medusajs/ui";
import { useId, useState, type FormEvent } from "react";
import { safeHref } from "../../shared/safe-address";
import { useLinkSearch } from "./choices";
import { Dialog } from "./dialog";
import { Picker } from "./picker";
import { words } from "./words";

interface LinkDialogProps {
  /** Where the link leads now; empty for a new one. */
  href: string;
  /** @param title of the place that was chosen; the address when it was typed */
  onApply: (href: string, title: string) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** A link's address: a place of the shop by search, or typed. */
export function LinkDialog({ href, onApply, onRemove, onClose }: LinkDialogProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [address, setAddress] = useState(href);
  const [isWrong, setWrong] = useState(false);
  const targets = useLinkSearch(typed);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    // React gives events of a portal to the form around the editor, too.
    event.stopPropagation();
    const safe = safeHref(address.trim());
    if (safe) onApply(safe, safe);
    else setWrong(true);
  };
  return (
    <Dialog title={words.link.title} onClose={onClose}>
      <Picker
        label={words.link.search}
        typed={typed}
        onTyped={setTyped}
        choices={targets}
        keyOf={(target) => target.address}
        onPick={(target) => onApply(target.address, target.title)}
      >
        {({ title, kind, address: path }) => (
          <Text size="small">
            {title}{" "}
            <span className="text-ui-fg-subtle">
              {words.link.kinds[kind]} · {path}
            </span>
          </Text>
        )}
      </Picker>
      <form onSubmit={onSubmit} className="flex flex-col gap-y-2">
        <Label htmlFor={id} size="small">
          {words.link.address}
        </Label>
        <Input
          id={id}
          value={address}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}wrong` : undefined}
          onChange={(event) => {
            setAddress(event.target.value);
            setWrong(false);
          }}
        />
        {isWrong ? (
          <Hint id={`${id}wrong`} variant="error">
            {words.link.wrong}
          </Hint>
        ) : null}
        <div className="flex gap-x-2">
          <Button type="submit" size="small">
            {words.link.apply}
          </Button>
          {href === "" ? null : (
            <Button type="button" size="small" variant="secondary" onClick={onRemove}>
              {words.link.remove}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
