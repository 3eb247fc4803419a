import { Container, Heading } from "@medusajs/ui";
import { useRef, useState, type FormEvent } from "react";
import {
  pageFields,
  type AdminPage,
  type PageFields,
  type WholePageVersion,
} from "../../contracts/admin-page";
import { useClaims } from "../article-editor/claims/use-claims";
import { faultWords, Field } from "../article-editor/field";
import { openText } from "../article-editor/markdown/document";
import { mostOfDescription, mostOfTitle, SearchPreview } from "../article-editor/search-preview";
import { TextEditor } from "../article-editor/text-editor";
import { ask } from "../components/ask";
import { Markers } from "./markers";
import { SavedVersions } from "./saved-versions";
import { SavingHead } from "./saving-head";
import { UnsavedOffer } from "./unsaved-offer";
import { useUnsavedWords } from "./unsaved-words";
import { useSaving } from "./use-saving";
import { words } from "./words";

interface PageFormProps {
  page: AdminPage;
  onSaved: (page: AdminPage) => void;
}

/** A page's fields and text: readers see what is saved. */
export function PageForm({ page, onSaved }: PageFormProps) {
  const { slug, version, fields } = page.page;
  const [start, setStart] = useState({ key: 0, fields });
  const begin = (next: PageFields) => setStart(({ key }) => ({ key: key + 1, fields: next }));
  const unsaved = useUnsavedWords(slug, pageFields);
  const latest = () => ask<AdminPage>(`/pages/${slug}`);
  const { found } = unsaved;
  return (
    <div className="flex flex-col gap-y-3">
      {found && JSON.stringify(found) !== JSON.stringify(pageFields.parse(fields)) ? (
        <UnsavedOffer
          onRestore={() => {
            begin(found);
            unsaved.drop();
          }}
          onDrop={unsaved.drop}
        />
      ) : null}
      <PageFieldset
        key={start.key}
        page={page}
        start={start.fields}
        onChange={unsaved.keep}
        latest={latest}
        onSaved={(saved) => {
          unsaved.drop();
          onSaved(saved);
        }}
        onOther={(other) => {
          unsaved.drop();
          onSaved(other);
          begin(other.page.fields);
        }}
      />
      <SavedVersions
        path={`/pages/${slug}/versions`}
        now={version}
        onRestore={async (id) => begin((await ask<WholePageVersion>(`/pages/${slug}/versions/${id}`)).fields)}
      />
    </div>
  );
}

interface PageFieldsetProps extends PageFormProps {
  start: PageFields;
  onChange: (words: () => PageFields) => void;
  latest: () => Promise<AdminPage>;
  onOther: (page: AdminPage) => void;
}

function PageFieldset({ page, start, onChange, latest, onSaved, onOther }: PageFieldsetProps) {
  const { slug, version } = page.page;
  const [text] = useState(() => openText(start.markdown));
  const doc = useRef(text.doc);
  const [fields, setFields] = useState(start);
  const typed = useRef(fields);
  const [isChanged, setChanged] = useState(() => start !== page.page.fields);
  const saving = useSaving();
  const written = Object.entries(fields).filter(([field]) => field !== "markdown");
  const { onText, ...claims } = useClaims(
    { kind: "page", texts: written.map(([field, value]) => ({ field, words: value })) },
    text.doc,
  );
  const now = (): PageFields => ({ ...typed.current, markdown: text.save(doc.current) });
  const touched = () => {
    setChanged(true);
    onChange(now);
  };
  const set = (change: Partial<PageFields>) => {
    typed.current = { ...typed.current, ...change };
    setFields(typed.current);
    touched();
  };
  const save = (known: number) =>
    saving.run(async () => {
      onSaved(await ask<AdminPage>(`/pages/${slug}`, { ...now(), version: known }));
      setChanged(false);
    });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save(version);
  };
  const { faults } = saving;
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4">
        <SavingHead
          title={words.groups.page}
          saving={saving}
          isChanged={isChanged}
          onOther={() => void latest().then(onOther)}
          onOverwrite={() => void latest().then((other) => save(other.page.version))}
        />
        <Field
          label={words.fields.title}
          value={fields.title}
          fault={faultWords(faults.title)}
          onChange={(title) => set({ title })}
        />
        <Field
          label={words.fields.intro}
          value={fields.intro}
          lines={3}
          fault={faultWords(faults.intro)}
          onChange={(intro) => set({ intro })}
        />
      </Container>
      <Container className="flex flex-col gap-y-4">
        <Heading level="h2">{words.groups.text}</Heading>
        <TextEditor
          doc={text.doc}
          label={words.text}
          claims={claims}
          onChange={(edited) => {
            doc.current = edited;
            touched();
            onText(edited);
          }}
        />
        <Markers markers={page.markers} />
      </Container>
      <Container className="flex flex-col gap-y-4">
        <Heading level="h2">{words.groups.search}</Heading>
        <Field
          label={words.fields.seoTitle}
          value={fields.seo_title}
          most={mostOfTitle}
          hint={words.fields.empty}
          fault={faultWords(faults.seo_title)}
          onChange={(seo_title) => set({ seo_title })}
        />
        <Field
          label={words.fields.seoDescription}
          value={fields.seo_description}
          lines={2}
          most={mostOfDescription}
          fault={faultWords(faults.seo_description)}
          onChange={(seo_description) => set({ seo_description })}
        />
        <SearchPreview
          path={slug}
          title={fields.seo_title || fields.title}
          description={fields.seo_description || fields.intro}
        />
      </Container>
    </form>
  );
}
