import { isMap, isSeq, YAMLSeq, type Document, type Node } from "yaml";
import type { FoodListFile, FoodListGroup } from "../../../contracts/catalogue-file";
import { isSame, putValues, yamlMap, yamlStyle } from "./text-file";

interface Written {
  value: unknown;
  node: Node;
}

/**
 * voedingslijst.yaml with this list. Items and groups that are the same keep their lines and comments; others are
 * written one item a line, as that file has them. Pure. @param source as it was last loaded, or null
 */
export function foodListYaml(source: string | null, { groups, ...own }: FoodListFile): string {
  const document = yamlMap(source);
  const known = writtenIn(document, document.get("groups"));
  const items = known.flatMap(({ node }) => (isMap(node) ? writtenIn(document, node.get("items")) : []));
  const { closing, ...above } = own;
  putValues(document, { ...above, groups: known.map(({ value }) => value), closing });
  const nodes = groups.map((group) => find(known, group) ?? groupNode(document, group, items));
  put(document, document, "groups", nodes);
  return document.toString(yamlStyle);
}

const writtenIn = (document: Document, seq: unknown): Written[] =>
  isSeq<Node>(seq) ? seq.items.map((node) => ({ node, value: node.toJS(document) as unknown })) : [];

const find = (written: Written[], value: unknown) => written.find((each) => isSame(each.value, value))?.node;

function groupNode(document: Document, { items, ...group }: FoodListGroup, known: Written[]): Node {
  const node = document.createNode<object>({ ...group, items: [] });
  const rows = items.map((item) => {
    const before = find(known, item);
    if (before) return before;
    const row = document.createNode<object>(item);
    if (isMap(row)) row.flow = true;
    return row;
  });
  if (isMap(node)) put(document, node, "items", rows);
  return node;
}

/** A list of these nodes, one below the other. */
function put(
  document: Document,
  place: { set(key: string, value: unknown): void },
  key: string,
  nodes: Node[],
) {
  const seq = new YAMLSeq<Node>(document.schema);
  seq.items = nodes;
  place.set(key, seq);
}
