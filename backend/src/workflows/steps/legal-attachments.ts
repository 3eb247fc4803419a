import type { MedusaContainer } from "@medusajs/framework/types";

interface Attachment {
  filename: string;
  content: string;
  contentType: string;
}

export async function legalAttachments(_container: MedusaContainer): Promise<Attachment[]> {
  return [];
}
