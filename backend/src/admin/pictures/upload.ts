import type { AdminPicture, UploadedPictures } from "../../contracts/admin-picture";
import { refusal } from "../../contracts/refusal";
import { words } from "./words";

/** Why a file was not taken, in words for the owner. */
export class UploadRefused extends Error {}

/**
 * Uploads one file. @param onSent how much of it was sent, from 0 to 1
 * @throws UploadRefused with the backend's words
 */
export function upload(file: File, onSent: (share: number) => void): Promise<AdminPicture> {
  const form = new FormData();
  form.append("files", file, file.name || "foto");
  return new Promise((resolve, reject) => {
    // fetch does not say how much was sent.
    const request = new XMLHttpRequest();
    const refuse = () => reject(new UploadRefused(reasonOf(request.responseText)));
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onSent(1);
    request.onerror = refuse;
    request.onload = () => {
      if (request.status !== 200) return refuse();
      const { files } = JSON.parse(request.responseText) as UploadedPictures; // tests/http parses it with its contract.
      const [first] = files;
      if (first) resolve(first.picture);
      else refuse();
    };
    request.open("POST", "/admin/uploads");
    request.withCredentials = true;
    request.send(form);
  });
}

function reasonOf(text: string): string {
  try {
    return refusal.parse(JSON.parse(text)).message;
  } catch {
    return words.upload.away;
  }
}

/** The files that were dropped or pasted; words and pictures of other sites have none. */
export const filesOf = (data: DataTransfer | null): File[] => [...(data?.files ?? [])];
