import type { Metadata } from "next";
import { gone } from "@/messages/failure.json";
import { ButtonLink } from "@/ui/button";
import { FailureFrame } from "../_frame/failure-frame";

export const metadata: Metadata = { title: gone.title, robots: { index: false } };

/** What a reader sees at the address of a page that was taken away. The server sends it with status 410. */
export default function GonePage() {
  return (
    <FailureFrame title={gone.title} text={gone.text}>
      <ButtonLink href="/artikels">{gone.articles}</ButtonLink>
      <ButtonLink look="outline" href="/winkel">
        {gone.shop}
      </ButtonLink>
    </FailureFrame>
  );
}
