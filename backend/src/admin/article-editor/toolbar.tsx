import { toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, sinkListItem } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from "prosemirror-tables";
import type { KeyboardEvent, Ref } from "react";
import {
  around,
  insertBlock,
  insertFootnote,
  insertTable,
  isMarked,
  setBlock,
  toggleList,
  toggleQuote,
} from "./commands";
import { schema } from "./markdown/schema";
import { insertRecipe } from "./recipe-commands";
import { sentence, words } from "./words";

const { nodes, marks } = schema;

export type DialogName = "link" | "product_link" | "product_card" | "image";

interface ToolbarProps {
  state: EditorState;
  run: (command: Command) => void;
  open: (dialog: DialogName) => void;
  /** Back to the text. */
  leave: () => void;
  bar: Ref<HTMLDivElement>;
  /** Whether the text may show products. */
  hasProducts: boolean;
}

interface Tool {
  name: keyof typeof words.toolbar;
  command?: Command;
  dialog?: DialogName;
  pressed?: (state: EditorState) => boolean;
}

const tools: Tool[] = [
  ...(["strong", "emphasis", "strike", "code"] as const).map((name): Tool => ({
    name,
    command: toggleMark(marks[name]),
    pressed: (state) => isMarked(state, marks[name]),
  })),
  ...(["bullet_list", "ordered_list"] as const).map((name): Tool => ({
    name,
    command: toggleList(nodes[name]),
    pressed: (state) => around(state, nodes[name]) !== null,
  })),
  { name: "sink", command: sinkListItem(nodes.list_item) },
  { name: "lift", command: liftListItem(nodes.list_item) },
  { name: "blockquote", command: toggleQuote, pressed: (state) => around(state, nodes.blockquote) !== null },
  { name: "link", dialog: "link", pressed: (state) => isMarked(state, marks.link) },
  { name: "product_link", dialog: "product_link", pressed: (state) => isMarked(state, marks.product_link) },
  { name: "product_card", dialog: "product_card" },
  { name: "image", dialog: "image" },
  { name: "table", command: insertTable },
  { name: "recipe", command: insertRecipe },
  { name: "footnote", command: insertFootnote },
  { name: "horizontal_rule", command: insertBlock(nodes.horizontal_rule.create()) },
  { name: "source", command: insertBlock(nodes.source.create(), true) },
  { name: "undo", command: undo },
  { name: "redo", command: redo },
];

const tableTools: [name: keyof typeof words.tables, command: Command][] = [
  ["rowAfter", addRowAfter],
  ["columnAfter", addColumnAfter],
  ["deleteRow", deleteRow],
  ["deleteColumn", deleteColumn],
  ["deleteTable", deleteTable],
];

const buttonClass =
  "txt-small rounded-md px-2 py-1 hover:bg-ui-bg-base-hover aria-pressed:bg-ui-bg-base-pressed aria-disabled:opacity-50";

/** The buttons above the text: one stop for Tab, arrows go from one to the next. */
export function Toolbar({ state, run, open, leave, bar, hasProducts }: ToolbarProps) {
  // A page of the shop has neither products nor a recipe.
  const shown = tools.filter(({ name }) => hasProducts || !/^(product|recipe)/.test(name));
  const inTable = around(state, nodes.table) !== null;
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.toolbar.label}
      className="bg-ui-bg-base sticky top-0 z-10 flex flex-wrap items-center gap-1 border-b p-2"
      onKeyDown={(event) => moveFocus(event, leave)}
    >
      <BlockChoice state={state} run={run} />
      {shown.map(({ name, command, dialog, pressed }) => (
        <button
          key={name}
          type="button"
          tabIndex={-1}
          aria-pressed={pressed?.(state)}
          aria-haspopup={dialog ? "dialog" : undefined}
          aria-disabled={command ? !command(state) : undefined}
          className={buttonClass}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => (dialog ? open(dialog) : command && run(command))}
        >
          {words.toolbar[name]}
        </button>
      ))}
      {inTable ? (
        <div role="group" aria-label={words.tables.label} className="flex flex-wrap gap-1">
          {tableTools.map(([name, command]) => (
            <button
              key={name}
              type="button"
              tabIndex={-1}
              className={buttonClass}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => run(command)}
            >
              {words.tables[name]}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

const BlockChoice = ({ state, run }: Pick<ToolbarProps, "state" | "run">) => {
  const { parent } = state.selection.$from;
  const name = parent.type.name;
  const value = name === "heading" ? String(parent.attrs.level) : name === "paragraph" ? name : "other";
  const levels = [...new Set(["2", "3", "4", ...(name === "heading" ? [value] : [])])].sort();
  return (
    <select
      aria-label={words.toolbar.block}
      className="txt-small bg-ui-bg-base rounded-md border px-2 py-1"
      value={value}
      onChange={({ target }) =>
        run(
          target.value === "paragraph"
            ? setBlock("paragraph")
            : setBlock("heading", { level: Number(target.value) }),
        )
      }
    >
      <option value="paragraph">{words.toolbar.paragraph}</option>
      {levels.map((level) => (
        <option key={level} value={level}>
          {sentence("toolbar.heading", { level })}
        </option>
      ))}
      {value === "other" ? (
        <option value="other" disabled>
          {words.toolbar.other}
        </option>
      ) : null}
    </select>
  );
};

function moveFocus(event: KeyboardEvent<HTMLDivElement>, leave: () => void): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("select, button")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const places: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: stops.length - 1,
  };
  const place = places[event.key];
  if (event.key === "Escape") leave();
  else if (place === undefined) return;
  else stops[(place + stops.length) % stops.length]?.focus();
  event.preventDefault();
}
