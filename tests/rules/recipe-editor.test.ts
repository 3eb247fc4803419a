import { describe, expect, test } from "@jest/globals";
import { EditorState, TextSelection, type Command } from "prosemirror-state";
import { openText } from "../../backend/src/admin/article-editor/markdown/document";
import { schema } from "../../backend/src/admin/article-editor/markdown/schema";
import { plugins } from "../../backend/src/admin/article-editor/plugins";
import { insertRecipe, leaveRecipe } from "../../backend/src/admin/article-editor/recipe-commands";

const { nodes } = schema;
const recipe = ':::recept{minuten="45" porties=4}\n* 300 g *rijst*\n* __zout__\n:::';

/** The state of the editor with the cursor at the end of the words `at`. */
function editing(text: string, at = "") {
  const { doc, save } = openText(text);
  let end = 1;
  doc.descendants((node, position) => {
    if (at !== "" && node.text?.includes(at)) end = position + node.text.indexOf(at) + at.length;
  });
  const state = EditorState.create({
    doc,
    selection: TextSelection.near(doc.resolve(end)),
    plugins: plugins({}),
  });
  return { state, save };
}

function run(state: EditorState, ...commands: Command[]): EditorState {
  return commands.reduce((before, command) => {
    let after = before;
    command(before, (transaction) => (after = before.apply(transaction)));
    return after;
  }, state);
}

const type =
  (words: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(words));
    return true;
  };
const head =
  (attrs: object): Command =>
  (state, dispatch) => {
    let at = 0;
    state.doc.forEach((node, offset) => void (node.type === nodes.recipe && (at = offset)));
    dispatch?.(state.tr.setNodeMarkup(at, null, { ...state.doc.nodeAt(at)?.attrs, ...attrs }));
    return true;
  };

describe("a recipe in the editor", () => {
  test.each([
    recipe,
    `a\n\n${recipe}\n\n1. b\n`,
    ':::recept{porties="2"}\n- open',
    ':::recept{porties="x"}\n- none\n:::',
    ':::recept{porties="2"}\nwoorden\n:::',
    ':::recept{porties="2"}\n- a\n\n- b\n\n  c\n:::',
    '::::recept{porties="2"}\n- a\n  :::\n::::',
    '> :::recept{porties="2"}\n> - a\n> :::',
    ':::recept{porties="2"}\n1. a\n2. b\n:::',
    ':::recept{porties="2"}\n- a\n\n  ::product{handle="gelatine"}\n:::',
  ])("is opened and saved byte for byte: %j", (text) => {
    const { doc, save } = openText(text);
    doc.check();
    expect(save(doc)).toBe(text);
  });

  test("with a block in a line is shown as it was typed, as to readers", () => {
    const { doc } = openText(':::recept{porties="2"}\n- a\n\n  > b\n:::');
    expect(doc.firstChild?.type).toBe(nodes.source);
  });

  test("gets no block in a line", () => {
    const { state } = editing(':::recept{porties="2"}\n- 300 g rijst\n\n  gekookt\n:::', "gekookt");
    const blocks = [
      nodes.heading.create({ level: 2 }),
      nodes.blockquote.create(null, nodes.paragraph.create()),
      nodes.product_card.create({ handle: "gelatine" }),
    ];
    for (const block of blocks) {
      const change = state.tr.insert(state.selection.$from.after(), block);
      expect(change.doc.eq(state.doc)).toBe(false);
      expect(state.apply(change).doc.eq(state.doc)).toBe(true);
    }
    expect(run(state, type(" en koud")).doc.textContent).toContain("gekookt en koud");
  });

  test("a changed line writes the recipe anew and nothing beside it", () => {
    const { state, save } = editing(`__a__\n\n${recipe}\n\n*  b`, "zout");
    expect(save(run(state, type(" en peper")).doc)).toBe(
      '__a__\n\n:::recept{porties="4" minuten="45"}\n- 300 g *rijst*\n- **zout en peper**\n:::\n\n*  b',
    );
  });

  test("its portions and minutes are changed, and the minutes taken away", () => {
    const { state, save } = editing(recipe);
    const changed = run(state, head({ portions: 6 }));
    expect(save(changed.doc)).toContain(':::recept{porties="6" minuten="45"}');
    expect(save(run(changed, head({ minutes: null })).doc)).toContain(':::recept{porties="6"}\n');
  });

  test("a text gets one, with an empty line to type in", () => {
    const { state, save } = editing("a\n\n__b__", "a");
    const made = run(state, insertRecipe, type("2 eieren"));
    expect(save(made.doc)).toBe('a\n\n:::recept{porties="4"}\n- 2 eieren\n:::\n\n__b__');
    expect(insertRecipe(made)).toBe(false);
  });

  test("an empty line leads out of it", () => {
    const { state, save } = editing(recipe, "zout");
    const enter = state.plugins.flatMap(({ props }) => props.handleKeyDown ?? []);
    expect(enter.length).toBeGreaterThan(0);
    const split = run(state, (now, dispatch) => {
      const { $from } = now.selection;
      const item = nodes.list_item.create(null, nodes.paragraph.create());
      const tr = now.tr.insert($from.after(3), item);
      dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve($from.after(3) + 1))));
      return true;
    });
    const left = run(split, leaveRecipe, type("Zo maak je het."));
    expect(save(left.doc)).toBe(`${recipe}\n\nZo maak je het.`);
  });

  test("words that look like one are escaped", () => {
    const { state, save } = editing("a", "a");
    const text = save(run(state, type(' :::recept{porties="2"}')).doc);
    expect(openText(text).doc.textContent).toBe('a :::recept{porties="2"}');
    const first = save(run(editing("").state, type(':::recept{porties="2"}')).doc);
    expect(openText(first).doc.firstChild?.type.name).toBe("paragraph");
  });
});
