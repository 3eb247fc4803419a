import ts from "typescript";

interface DeclaredName {
  name: string;
  line: number;
}

/** The types, functions and classes that a file declares at any depth, and what it declares for the whole module. */
export function declaredNames(file: string, text: string): DeclaredName[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kindOf(file));
  const names: DeclaredName[] = [];
  const add = (identifier: ts.Identifier) => {
    const { line } = source.getLineAndCharacterOfPosition(identifier.getStart(source));
    names.push({ name: identifier.text, line: line + 1 });
  };
  const visit = (node: ts.Node, outside: boolean): void => {
    const named =
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isEnumDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isExportSpecifier(node);
    if (named && node.name && ts.isIdentifier(node.name)) add(node.name);
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && (outside || holdsFunction(node)))
      add(node.name);
    const stays = outside && (ts.isVariableStatement(node) || ts.isVariableDeclarationList(node));
    ts.forEachChild(node, (child) => visit(child, node === source || stays));
  };
  visit(source, true);
  return names;
}

function holdsFunction({ initializer }: ts.VariableDeclaration): boolean {
  return !!initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
}

function kindOf(file: string): ts.ScriptKind {
  if (file.endsWith(".tsx")) return ts.ScriptKind.TSX;
  return file.endsWith(".ts") ? ts.ScriptKind.TS : ts.ScriptKind.JS;
}
