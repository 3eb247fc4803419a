import { useState, type FormEvent } from "react";
import { Button, Container, Heading, Input, Text, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/addresses.json";
import { ask } from "./ask";
import { Labelled } from "./labelled";

const words = messages.form;
const sentence = sentencesOf(messages);

/** Sends readers of an address to a page of the shop. @param path the address to begin with */
export const RedirectForm = ({ path: first }: { path: string }) => {
  const queries = useQueryClient();
  const [path, setPath] = useState(first);
  const [to, setTo] = useState("");
  const save = useMutation({
    mutationFn: () => ask("/page-addresses", { path, to }),
    onSuccess: () => {
      toast.success(sentence("form.saved", { path, to }));
      setPath("");
      setTo("");
      return queries.invalidateQueries({ queryKey: ["page-addresses"] });
    },
    onError: () => toast.error(words.refused),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Container className="px-6 py-4">
      <Heading level="h2">{words.title}</Heading>
      <form onSubmit={submit} className="mt-3 grid gap-4 md:grid-cols-[1fr_1fr_auto] md:items-end">
        <Field label={words.path} hint={words.pathHint} value={path} onChange={setPath} />
        <Field label={words.to} hint={words.toHint} value={to} onChange={setTo} focused={first !== ""} />
        <Button type="submit" isLoading={save.isPending}>
          {words.save}
        </Button>
      </form>
    </Container>
  );
};

interface FieldProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  focused?: boolean;
}

const Field = ({ label, hint, value, onChange, focused = false }: FieldProps) => (
  <Labelled label={label}>
    {(id) => (
      <>
        <Input
          id={id}
          required
          pattern="/\S*"
          autoFocus={focused}
          aria-describedby={`${id}-hint`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <Text id={`${id}-hint`} size="xsmall" className="text-ui-fg-subtle">
          {hint}
        </Text>
      </>
    )}
  </Labelled>
);
