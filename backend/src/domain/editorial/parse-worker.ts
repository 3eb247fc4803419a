import { worker, workerEmit } from "workerpool";
import { parseMarkdown, type ParsedText } from "../../modules/editorial/markdown";

// Runs in a thread of its own; read-text.ts asks it, and measures from what is emitted on.
function parse(source: string): ParsedText {
  workerEmit("begun");
  return parseMarkdown(source);
}

worker({ parse });
