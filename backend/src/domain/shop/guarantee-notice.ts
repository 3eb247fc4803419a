import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import sharp from "sharp";
import { z } from "zod";
import { guaranteeNotice, type GuaranteeNotice } from "../../contracts/shop";
import { Refused } from "../../shared/refused";

/** Where Medusa's store keeps it. */
export const noticeKey = "guarantee_notice";

const stored = z.object({ [noticeKey]: guaranteeNotice.nullable().catch(null) });

/**
 * The official notice of the legal guarantee, as the owner uploaded it (Directive (EU) 2024/825; Regulation (EU)
 * 2025/1960: its artwork is shown as it is, in colour); null while there is none.
 */
export async function guaranteeNoticeOf(container: MedusaContainer): Promise<GuaranteeNotice | null> {
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { take: 1, select: ["id", "metadata"] });
  return stored.parse({ [noticeKey]: store?.metadata?.[noticeKey] ?? null })[noticeKey] ?? null;
}

const kinds = { png: "image/png", jpeg: "image/jpeg" } as const;
/** Narrower than this its smallest words cannot be read. */
const narrowest = 400;
const heaviest = 1_900_000;

export interface NoticeFile {
  extension: "png" | "jpg";
  mimeType: string;
  width: number;
  height: number;
}

/** What the bytes are. @throws Refused notice_kind or notice_small for what is no picture that can stand on a page */
export async function noticeFile(bytes: Uint8Array): Promise<NoticeFile> {
  if (bytes.byteLength === 0) throw new Refused("notice_kind");
  if (bytes.byteLength > heaviest) throw new Refused("too_large");
  const { format, width, height } = await sharp(bytes, { limitInputPixels: 50_000_000 })
    .metadata()
    .catch(() => {
      throw new Refused("notice_kind");
    });
  if (format !== "png" && format !== "jpeg") throw new Refused("notice_kind");
  if (width < narrowest) throw new Refused("notice_small");
  return { extension: format === "png" ? "png" : "jpg", mimeType: kinds[format], width, height };
}
