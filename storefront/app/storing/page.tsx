import type { Metadata } from "next";
import { failure } from "@/messages/failure.json";
import { ButtonLink } from "@/ui/button";
import { FailureFrame } from "../_frame/failure-frame";

export const metadata: Metadata = { title: failure.title, robots: { index: false } };

/**
 * What a reader sees when a page could not be made. The server sends it with status 503 under the address that was
 * asked for, so its button loads that same address again. Needs neither backend nor script.
 */
export default function FailurePage() {
  return (
    <FailureFrame>
      <ButtonLink href="">{failure.button}</ButtonLink>
      <ButtonLink look="outline" href="/">
        {failure.home}
      </ButtonLink>
    </FailureFrame>
  );
}
