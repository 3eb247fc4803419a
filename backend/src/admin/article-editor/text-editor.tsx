import { useQueryClient } from "@tanstack/react-query";
import type { Node } from "prosemirror-model";
import { EditorState, NodeSelection, type Command } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { useEffect, useRef, useState } from "react";
import { ClaimList } from "./claims/claim-list";
import { showClaims } from "./claims/claim-marks";
import type { ClaimsNow } from "./claims/use-claims";
import { textPath } from "../../shared/text-picture";
import { UploadList } from "../pictures/upload-list";
import { useUploads } from "../pictures/use-uploads";
import { droppedPictures, putPicture } from "./dropped-pictures";
import { EditorDialogs } from "./editor-dialogs";
import "./editor.css";
import { LinkSuggestions, type Suggesting } from "./link-suggestions";
import { LinkedProduct } from "./linked-product";
import { nodeViews } from "./node-views";
import { plugins } from "./plugins";
import { Toolbar, type DialogName } from "./toolbar";
import { words } from "./words";

interface TextEditorProps {
  /** What is there at first. */
  doc: Node;
  onChange: (doc: Node) => void;
  /** What the text is called for those who cannot see it; left out: that of an article. */
  label?: string;
  /** Left out for a page of the shop, which shows no products. */
  suggesting?: Suggesting;
  claims: Pick<ClaimsNow, "claims" | "isOffline">;
}

/** The text as it will look, with buttons above it; Markdown is what comes of it. */
export function TextEditor({ doc, onChange, label = words.text, suggesting, claims }: TextEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const changed = useRef(onChange);
  changed.current = onChange;
  const client = useQueryClient();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [editor, setEditor] = useState<{ view: EditorView; state: EditorState } | null>(null);
  /** Where pictures that are on their way go, wherever the text around it moves. */
  const drop = useRef(0);
  const { uploads, add } = useUploads(({ shown, alt }) => {
    if (!editor) return;
    putPicture(editor.view, drop.current, { src: `/media/${textPath(shown)}`, alt });
    setDialog("image");
  });
  const take = useRef(add);
  take.current = add;

  useEffect(() => {
    const own: Record<string, Command> = {
      "Mod-k": opens(setDialog, "link"),
      "Alt-F10": () => {
        bar.current?.querySelector("select")?.focus();
        return true;
      },
      Enter: ({ selection }) => {
        const name = selection instanceof NodeSelection ? selection.node.type.name : "";
        if (name === "product_card" || name === "image") setDialog(name);
        return name === "product_card" || name === "image";
      },
    };
    const dropped = droppedPictures((files, at) => {
      drop.current = at;
      void take.current(files);
    });
    const view: EditorView = new EditorView(place.current, {
      state: EditorState.create({ doc, plugins: [dropped, ...plugins(own)] }),
      nodeViews: nodeViews(client, setDialog),
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        "aria-describedby": "article-text-hint",
        spellcheck: "true",
        lang: "nl",
      },
      // A link in the text is there to be changed, whichever button is pressed.
      handleDOMEvents: { click: stayHere, auxclick: stayHere },
      dispatchTransaction(transaction) {
        const state = view.state.apply(transaction);
        drop.current = transaction.mapping.map(drop.current);
        view.updateState(state);
        setEditor({ view, state });
        if (transaction.docChanged) changed.current(state.doc);
      },
    });
    setEditor({ view, state: view.state });
    return () => view.destroy();
    // The editor lives as long as its place on the page; another text has another key.
  }, []);

  const view = editor?.view;
  useEffect(() => {
    if (view && claims.claims) showClaims(claims.claims)(view.state, view.dispatch);
  }, [view, claims.claims]);

  const run = (command: Command) => {
    if (!editor) return;
    command(editor.view.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const close = () => {
    setDialog(null);
    // The panel gives the focus away once it is gone.
    setTimeout(() => editor?.view.focus());
  };
  return (
    <div className="article-text isolate rounded-md border">
      {editor ? (
        <Toolbar
          state={editor.state}
          run={run}
          open={setDialog}
          leave={() => editor.view.focus()}
          bar={bar}
          hasProducts={suggesting !== undefined}
        />
      ) : null}
      {editor ? (
        <LinkedProduct state={editor.state} run={run} onChange={() => setDialog("product_link")} />
      ) : null}
      <p id="article-text-hint" className="txt-small text-ui-fg-subtle px-5 pt-2">
        {words.textHint}
      </p>
      <UploadList uploads={uploads} className="px-5 pt-2" />
      <div ref={place} />
      <ClaimList {...claims} run={run} />
      {suggesting ? <LinkSuggestions {...suggesting} run={run} /> : null}
      {editor && dialog ? (
        <EditorDialogs
          name={dialog}
          state={editor.state}
          run={(command) => {
            run(command);
            close();
          }}
          close={close}
        />
      ) : null}
    </div>
  );
}

const opens =
  (open: (dialog: DialogName) => void, dialog: DialogName): Command =>
  () => {
    open(dialog);
    return true;
  };

function stayHere(_: EditorView, event: MouseEvent): boolean {
  if (event.target instanceof Element && event.target.closest("a")) event.preventDefault();
  return false;
}
