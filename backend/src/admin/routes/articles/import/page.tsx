import { Container } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { FileArea } from "../../../article-import/file-area";
import { FileList } from "../../../article-import/file-list";
import { PasteArea } from "../../../article-import/paste-area";
import { StoringBar } from "../../../article-import/storing-bar";
import { TextItem } from "../../../article-import/text-item";
import { useImport } from "../../../article-import/use-import";
import { words } from "../../../article-import/words";
import { ScreenHead } from "../../../components/screen-head";

/** Texts of other programs: what they become, and their storing as drafts. */
const ImportArticlesPage = () => {
  const { files, texts, pictures, storing, add, store, choose, stop } = useImport();
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-4">
        <div>
          <ScreenHead title={words.title} intro={words.intro} />
          <Link to="/articles" className="txt-small text-ui-fg-base underline">
            {words.back}
          </Link>
        </div>
        <PasteArea onText={(file) => void add([file])} />
        <FileArea onFiles={(chosen) => void add(chosen)} />
        <FileList files={files} pictures={pictures} />
      </Container>
      {texts.length > 0 ? (
        <Container className="divide-y p-0">
          <h2 className="h2-core px-6 py-4">{words.texts.heading}</h2>
          <StoringBar
            texts={texts}
            storing={storing}
            onStore={(chosen) => void store(chosen)}
            onStop={stop}
          />
          <ul className="divide-y" aria-label={words.texts.heading}>
            {texts.map((text) => (
              <TextItem
                key={text.key}
                text={text}
                busy={storing}
                onChoose={(chosen) => choose(text.key, chosen)}
              />
            ))}
          </ul>
        </Container>
      ) : null}
    </div>
  );
};

export default ImportArticlesPage;
