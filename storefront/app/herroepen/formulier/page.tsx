import type { Metadata } from "next";
import { OwnerPage } from "@/app/_frame/owner-page";
import { words } from "@/shop/messages";
import { readDraft } from "@/withdrawal/draft-cookie";
import { RequestForm } from "@/withdrawal/request-form";

/** Made for each request and sent complete, so that it works without script. */
export const instant = false;

export function generateMetadata(): Metadata {
  return { title: words("withdrawal")("withdraw"), robots: { index: false, follow: false } };
}

/** The form again, with what was typed and what is wrong. */
export default async function RefusedRequestRoute() {
  return <OwnerPage slug="herroepen" above={<RequestForm draft={await readDraft()} />} />;
}
