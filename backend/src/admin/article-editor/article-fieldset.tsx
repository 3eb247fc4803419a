import { Container, Heading } from "@medusajs/ui";
import { useEffect, type FormEvent } from "react";
import type { AdminArticle } from "../../contracts/admin-article";
import type { ArticleWork } from "../components/article-work";
import { writtenOf } from "./article-fields";
import { RiskReason } from "./claims/claim-list";
import { useClaims } from "./claims/use-claims";
import { DraftHead } from "./draft/draft-head";
import { faultWords, Field } from "./field";
import { Versions } from "./history/versions";
import { PictureField } from "./picture-field";
import { mostOfDescription, mostOfTitle, SearchPreview } from "./search-preview";
import { TextEditor } from "./text-editor";
import { useArticleForm, type Start } from "./use-article-form";
import { sentence, words } from "./words";

interface ArticleFieldsetProps {
  start: Start;
  tab: string;
  work: ArticleWork | undefined;
  onSaved: (article: AdminArticle) => void;
  /** The words of the server take the place of these. */
  onOther: (article: AdminArticle) => void;
}

/** Everything of an article that can be changed; it saves itself. */
export function ArticleFieldset({ start, tab, work, onSaved, onOther }: ArticleFieldsetProps) {
  const { article } = start;
  const form = useArticleForm(start, tab);
  const { fields, set, faults } = form;
  const { onText, ...claims } = useClaims(writtenOf(fields), form.doc);
  const finish = (saved: AdminArticle | null) => {
    if (saved) onSaved(saved);
    return saved;
  };
  useEffect(() => {
    if (!work) return;
    work.current = (wish) => form.apply(wish).then(finish);
    return () => void (work.current = null);
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void form.save().then(finish);
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4">
        <DraftHead article={article} form={form} tab={tab} onOther={onOther} />
        <Field
          label={words.fields.title}
          value={fields.title}
          fault={faultWords(faults.title)}
          onChange={(title) => set({ title })}
        />
        <Field
          label={words.fields.slug}
          value={fields.slug}
          fault={faults.slug && words.fields.slugTaken}
          hint={sentence("fields.slugHint", { address: `/artikels/${fields.slug}` })}
          onChange={(slug) => set({ slug })}
        />
        <Field
          label={words.fields.summary}
          value={fields.summary}
          lines={3}
          fault={faultWords(faults.summary)}
          onChange={(summary) => set({ summary })}
        />
        <Field
          label={words.fields.theme}
          value={fields.theme}
          fault={faultWords(faults.theme)}
          onChange={(theme) => set({ theme })}
        />
        <Field
          label={words.fields.author}
          value={fields.author}
          fault={faultWords(faults.author)}
          onChange={(author) => set({ author })}
        />
      </Container>
      <Container className="flex flex-col gap-y-4">
        <Heading level="h2">{words.groups.picture}</Heading>
        <PictureField
          picture={fields.picture}
          fault={faultWords(faults["picture.alt"] ?? faults["fields.picture.alt"])}
          onChange={(picture) => set({ picture })}
        />
      </Container>
      <Container className="flex flex-col gap-y-4">
        <Heading level="h2">{words.groups.text}</Heading>
        <TextEditor
          doc={form.doc}
          onChange={(doc) => {
            form.onText(doc);
            onText(doc);
          }}
          claims={claims}
          suggesting={{ markdown: () => form.words().markdown, slug: fields.slug, id: article?.id }}
        />
        <RiskReason claims={claims.claims} value={form.reason} onChange={form.setReason} />
        <Field
          label={words.fields.sources}
          value={fields.sources}
          lines={4}
          onChange={(sources) => set({ sources })}
        />
      </Container>
      <Container className="flex flex-col gap-y-4">
        <Heading level="h2">{words.groups.search}</Heading>
        <Field
          label={words.fields.seoTitle}
          value={fields.seoTitle}
          most={mostOfTitle}
          fault={faultWords(faults.seo_title)}
          onChange={(seoTitle) => set({ seoTitle })}
        />
        <Field
          label={words.fields.seoDescription}
          value={fields.seoDescription}
          lines={2}
          most={mostOfDescription}
          fault={faultWords(faults.seo_description)}
          onChange={(seoDescription) => set({ seoDescription })}
        />
        <SearchPreview
          path={`artikels › ${fields.slug}`}
          title={fields.seoTitle || fields.title}
          description={fields.seoDescription || fields.summary}
        />
      </Container>
      {article ? <Versions article={article} form={form} onOther={onOther} /> : null}
    </form>
  );
}
