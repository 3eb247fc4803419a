import { NodeSelection, Plugin, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { filesOf } from "../pictures/upload";
import { insertBlock } from "./commands";
import { schema } from "./markdown/schema";

/**
 * Takes files that are dropped on the text or pasted into it. What a word processor copies has its words too, and stays
 * text. @param take with the place in the text where they go
 */
export const droppedPictures = (take: (files: File[], at: number) => void): Plugin =>
  new Plugin({
    props: {
      handlePaste({ state }, event) {
        const files = filesOf(event.clipboardData);
        if (files.length === 0 || event.clipboardData?.types.includes("text/plain")) return false;
        event.preventDefault();
        take(files, state.selection.from);
        return true;
      },
      handleDrop(view, event, _, moved) {
        const files = filesOf(event.dataTransfer);
        if (moved || files.length === 0) return false;
        event.preventDefault();
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        take(files, place?.pos ?? view.state.selection.from);
        return true;
      },
    },
  });

/** Puts a picture in a paragraph of its own behind the block at `at`, and selects it. */
export function putPicture(view: EditorView, at: number, attrs: { src: string; alt: string }): void {
  const image = schema.nodes.image.create(attrs);
  const place = view.state.doc.resolve(Math.min(at, view.state.doc.content.size));
  view.dispatch(view.state.tr.setSelection(TextSelection.near(place)));
  insertBlock(schema.nodes.paragraph.create(null, image))(view.state, view.dispatch, view);
  const { doc, selection, tr } = view.state;
  const inside = selection.from + 1;
  if (doc.nodeAt(inside)?.type === schema.nodes.image)
    view.dispatch(tr.setSelection(NodeSelection.create(doc, inside)));
}
