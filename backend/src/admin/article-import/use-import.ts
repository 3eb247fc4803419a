import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Conversion } from "../../contracts/article-import";
import { AskRefused, askWithBytes, refusalText } from "../components/ask";
import { sorted, type ChosenFile } from "./chosen-files";
import { isWanted, type FileState, type TextState } from "./import-state";
import { storeText } from "./store-text";
import { words } from "./words";
import importMessages from "../../shared/import-messages.json";

const reasons: Readonly<Record<string, string>> = importMessages.refused;
const reasonOf = (error: unknown) =>
  (error instanceof AskRefused && error.code ? reasons[error.code.replace(/^file_/, "")] : undefined) ??
  words.files.away;

/** Everything that happens on the screen: files become texts, and chosen texts become drafts, one after another. */
export function useImport() {
  const [files, setFiles] = useState<FileState[]>([]);
  const [texts, setTexts] = useState<TextState[]>([]);
  const [beside, setBeside] = useState<ChosenFile[]>([]);
  const [storing, setStoring] = useState(false);
  const made = useRef(0);
  const stopped = useRef(false);
  const known = useQueryClient();

  const putFile = (key: number, change: Partial<FileState>) =>
    setFiles((all) => all.map((each) => (each.key === key ? { ...each, ...change } : each)));
  const putText = (key: string, change: Partial<TextState>) =>
    setTexts((all) => all.map((each) => (each.key === key ? { ...each, ...change } : each)));

  const convert = async (key: number, { path, file }: ChosenFile) => {
    putFile(key, { state: "converting" });
    try {
      const query = new URLSearchParams({ name: path });
      const answer = await askWithBytes<Conversion>(`/article-imports/conversions?${query}`, file);
      putFile(key, { state: "done", count: answer.texts.length, skipped: answer.skipped });
      const rows = answer.texts.map((converted, index): TextState => ({
        key: `${key}-${index}`,
        path,
        converted,
        chosen: isWanted(converted),
        state: { kind: "ready" },
      }));
      const sources = new Set(rows.map(({ converted }) => converted.text.source));
      // The same file chosen again takes the place of what it was.
      setTexts((all) => [...all.filter(({ converted }) => !sources.has(converted.text.source)), ...rows]);
    } catch (error) {
      putFile(key, { state: "refused", reason: reasonOf(error) });
    }
  };

  const add = async (chosen: ChosenFile[]) => {
    const { texts: added, pictures } = sorted(chosen);
    setBeside((all) => [...all, ...pictures]);
    const begun = added.map((file) => ({ file, key: (made.current += 1) }));
    setFiles((all) => [
      ...all,
      ...begun.map(({ file, key }) => ({
        key,
        name: file.path,
        state: "waiting" as const,
        count: 0,
        skipped: [],
        reason: "",
      })),
    ]);
    for (const { file, key } of begun) await convert(key, file);
  };

  const store = async (wanted: TextState[]) => {
    stopped.current = false;
    setStoring(true);
    for (const { key } of wanted) putText(key, { state: { kind: "waiting" } });
    for (const { key, converted, path } of wanted) {
      if (stopped.current) {
        putText(key, { state: { kind: "ready" } });
        continue;
      }
      try {
        const stored = await storeText(converted, path, beside, (picture) =>
          putText(key, { state: { kind: "storing", picture } }),
        );
        putText(key, { chosen: false, state: { kind: "stored", stored } });
      } catch (error) {
        putText(key, { state: { kind: "refused", reason: refusalText(error, words.refusals) } });
      }
    }
    setStoring(false);
    await known.invalidateQueries({ queryKey: ["articles"] });
  };

  return {
    files,
    texts,
    pictures: beside.length,
    storing,
    add,
    store,
    choose: (key: string, chosen: boolean) => putText(key, { chosen }),
    stop: () => {
      stopped.current = true;
    },
  };
}
