import { useRef, useState } from "react";
import type { AdminPicture } from "../../contracts/admin-picture";
import { upload, UploadRefused } from "./upload";
import { usePicturesAgain } from "./use-pictures";
import { words } from "./words";

/** One file on its way. */
export interface Upload {
  key: number;
  name: string;
  /** From 0 to 1. */
  sent: number;
  state: "sending" | "done" | "refused";
  reason: string;
}

/** Uploads files one after another, and says how far each is. @param onPicture for each that is there */
export function useUploads(onPicture: (picture: AdminPicture) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const made = useRef(0);
  const again = usePicturesAgain();
  const put = (key: number, change: Partial<Upload>) =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...change } : each)));
  const add = async (files: File[]) => {
    const begun = files.map((file) => ({ file, key: (made.current += 1) }));
    const rows = begun.map(({ file, key }) => ({ key, name: file.name, sent: 0, reason: "" }));
    setUploads((all) => [
      ...all.filter(({ state }) => state === "sending"),
      ...rows.map((row) => ({ ...row, state: "sending" as const })),
    ]);
    for (const { file, key } of begun) {
      try {
        const picture = await upload(file, (sent) => put(key, { sent }));
        put(key, { state: "done" });
        onPicture(picture);
      } catch (error) {
        const reason = error instanceof UploadRefused ? error.message : words.upload.away;
        put(key, { state: "refused", reason });
      }
    }
    await again();
  };
  return { uploads, add };
}
