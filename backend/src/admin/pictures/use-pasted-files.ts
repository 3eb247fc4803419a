import { useEffect, useRef } from "react";
import { filesOf } from "./upload";

/** The areas on the screen, the last of them in front. */
const areas: symbol[] = [];

/** Files that are pasted anywhere on the screen; of several areas the one in front takes them. */
export function usePastedFiles(onFiles: (files: File[]) => unknown): void {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const own = Symbol("area");
    areas.push(own);
    const onPaste = (event: ClipboardEvent) => {
      const files = filesOf(event.clipboardData);
      // The text editor takes what is pasted into it.
      if (files.length > 0 && !event.defaultPrevented && areas.at(-1) === own) latest.current(files);
    };
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("paste", onPaste);
      areas.splice(areas.indexOf(own), 1);
    };
  }, []);
}
