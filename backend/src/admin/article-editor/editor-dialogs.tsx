import { NodeSelection, type Command, type EditorState } from "prosemirror-state";
import { insertBlock, markedRange, removeLink, setLink } from "./commands";
import { ImageDialog } from "./image-dialog";
import { LinkDialog } from "./link-dialog";
import { schema } from "./markdown/schema";
import { ProductDialog } from "./product-dialog";
import type { DialogName } from "./toolbar";
import { words } from "./words";

const { nodes, marks } = schema;

interface EditorDialogsProps {
  name: DialogName;
  state: EditorState;
  /** Does what was chosen, and closes. */
  run: (command: Command) => void;
  close: () => void;
}

/** The dialogs of the toolbar. */
export function EditorDialogs({ name, state, run, close }: EditorDialogsProps) {
  const selected = state.selection instanceof NodeSelection ? state.selection.node : null;
  switch (name) {
    case "product_card":
      return (
        <ProductDialog
          title={words.product.card}
          onClose={close}
          onPick={({ handle }) => run(putCard(handle))}
        />
      );
    case "product_link":
      return (
        <ProductDialog
          title={words.product.linkTitle}
          onClose={close}
          onPick={({ handle, title }) => run(setLink(marks.product_link, { handle }, title))}
        />
      );
    case "link": {
      const href: unknown = markedRange(state, marks.link)?.attrs.href;
      return (
        <LinkDialog
          href={typeof href === "string" ? href : ""}
          onClose={close}
          onApply={(address, title) => run(setLink(marks.link, { href: address }, title))}
          onRemove={() => run(removeLink)}
        />
      );
    }
    case "image": {
      const isImage = selected?.type === nodes.image;
      return (
        <ImageDialog
          src={isImage ? String(selected.attrs.src) : ""}
          alt={isImage ? String(selected.attrs.alt) : ""}
          onClose={close}
          onApply={(src, alt) => run(putImage(src, alt))}
        />
      );
    }
  }
}

/** The card in the place of the selected one, else behind the block of the selection. */
const putCard =
  (handle: string): Command =>
  (state, dispatch, view) => {
    const card = nodes.product_card.create({ handle });
    const { selection } = state;
    if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.product_card)
      return insertBlock(card)(state, dispatch, view);
    dispatch?.(state.tr.replaceSelectionWith(card));
    return true;
  };

const putImage =
  (src: string, alt: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.image.create({ src, alt })).scrollIntoView());
    return true;
  };
