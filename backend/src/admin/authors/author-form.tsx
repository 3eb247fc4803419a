import { Button, Container, Heading, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { AddAuthorRequest, AdminAuthor } from "../../contracts/author";
import { Field } from "../article-editor/field";
import { PictureField } from "../article-editor/picture-field";
import { ask, AskRefused, refusalText } from "../components/ask";
import { RemoveAuthor } from "./remove-author";
import { sentence, words } from "./words";

interface AuthorFormProps {
  /** null: somebody new, who may have a name already. */
  author: AdminAuthor | null;
  name: string;
  onClose: () => void;
}

/** "Jan Peeters" → jan-peeters */
const slugOf = (name: string) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 120);

/** What the page of an author says. */
export function AuthorForm({ author, name, onClose }: AuthorFormProps) {
  const queries = useQueryClient();
  const [fields, setFields] = useState<AddAuthorRequest>(
    author ? fieldsOf(author) : { name, slug: slugOf(name), words: "", link: "", picture: null },
  );
  const set = (changed: Partial<AddAuthorRequest>) => setFields((before) => ({ ...before, ...changed }));
  const save = useMutation({
    mutationFn: () => {
      const { slug, ...others } = fields;
      return author ? ask(`/authors/${author.id}`, others) : ask("/authors", { ...others, slug });
    },
    onSuccess: async () => {
      toast.success(words.form.saved);
      await queries.invalidateQueries({ queryKey: ["authors"] });
      onClose();
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
  });
  const faults = save.error instanceof AskRefused ? save.error.fields : {};
  const faultOf = (field: keyof typeof words.faults) => faults[field] && words.faults[field];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Container className="px-6 py-4">
      <Heading level="h2">{author ? sentence("form.of", { name: author.name }) : words.form.new}</Heading>
      <form onSubmit={submit} noValidate className="mt-3 flex flex-col gap-y-4">
        <Field
          label={words.form.name}
          hint={words.form.nameHint}
          value={fields.name}
          fault={faultOf("name")}
          onChange={(typed) => set(author ? { name: typed } : { name: typed, slug: slugOf(typed) })}
        />
        {author ? null : (
          <Field
            label={words.form.slug}
            hint={sentence("form.slugHint", { slug: fields.slug })}
            value={fields.slug}
            fault={faultOf("slug")}
            onChange={(slug) => set({ slug })}
          />
        )}
        <Field
          label={words.form.words}
          hint={words.form.wordsHint}
          value={fields.words}
          lines={4}
          fault={faultOf("words")}
          onChange={(typed) => set({ words: typed })}
        />
        <Field
          label={words.form.link}
          hint={words.form.linkHint}
          value={fields.link}
          fault={faultOf("link")}
          onChange={(link) => set({ link })}
        />
        <Heading level="h3">{words.form.picture}</Heading>
        <PictureField
          picture={fields.picture}
          hint={words.form.pictureHint}
          fault={faultOf("picture.alt")}
          onChange={(picture) => set({ picture })}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" isLoading={save.isPending}>
            {words.form.save}
          </Button>
          <Button type="button" variant="secondary" onClick={onClose}>
            {words.form.cancel}
          </Button>
          {author ? <RemoveAuthor author={author} onRemoved={onClose} /> : null}
        </div>
      </form>
    </Container>
  );
}

const fieldsOf = ({ name, slug, words: said, link, picture }: AdminAuthor): AddAuthorRequest => ({
  name,
  slug,
  words: said,
  link,
  picture,
});
