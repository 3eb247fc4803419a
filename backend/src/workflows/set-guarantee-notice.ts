import { createHash } from "node:crypto";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { GuaranteeNotice } from "../contracts/shop";
import { removeFiles, uploadOnce } from "../domain/pictures/files";
import { noticeKey, type NoticeFile } from "../domain/shop/guarantee-notice";
import { revalidateChangesWorkflow } from "./revalidate-pages";

interface NewNotice {
  /** null takes the notice away. */
  file: (NoticeFile & { content: string }) | null;
}

/** Stores the file as it came, not a byte changed. Undo: deletes it, unless it was there before. */
const storeNoticeFile = createStep(
  "store-notice-file",
  async ({ file }: NewNotice, { container }) => {
    if (!file) return new StepResponse<GuaranteeNotice | null, string[]>(null, []);
    const { content, mimeType, width, height, extension } = file;
    const hash = createHash("sha256").update(content).digest("hex");
    const upload = { filename: `garantie-${hash.slice(0, 16)}.${extension}`, mimeType, content };
    const { path, isNew } = await uploadOnce(container, { ...upload, hash: `notice-${hash}` });
    return new StepResponse<GuaranteeNotice | null, string[]>({ path, width, height }, isNew ? [path] : []);
  },
  async (added, { container }) => removeFiles(container, added ?? []),
);

/** Notes it with Medusa's store. Undo: notes what was there before. */
const noteNotice = createStep(
  "note-guarantee-notice",
  async (notice: GuaranteeNotice | null, { container }) => {
    const stores = container.resolve(Modules.STORE);
    const [store] = await stores.listStores({}, { take: 1 });
    if (!store) throw new Error("there is no store: load the catalogue first");
    await stores.updateStores(store.id, { metadata: { ...store.metadata, [noticeKey]: notice } });
    return new StepResponse(notice, { id: store.id, metadata: store.metadata ?? {} });
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.STORE).updateStores(before.id, { metadata: before.metadata });
  },
);

/** The official notice of the legal guarantee is another one, or gone; pages follow. */
export const setGuaranteeNoticeWorkflow = createWorkflow(
  "set-guarantee-notice",
  (input: WorkflowData<NewNotice>) => {
    const notice = noteNotice(storeNoticeFile(input));
    revalidateChangesWorkflow.runAsStep({ input: { changes: [{ kind: "shop" as const }] } });
    return new WorkflowResponse(notice);
  },
);
