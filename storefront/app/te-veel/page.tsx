import type { Metadata } from "next";
import { tooMany } from "@/messages/failure.json";
import { ButtonLink } from "@/ui/button";
import { FailureFrame } from "../_frame/failure-frame";

export const metadata: Metadata = { title: tooMany.title, robots: { index: false } };

/** What a reader sees who asked for too much at once. The server sends it with status 429, under any address. */
export default function TooManyPage() {
  return (
    <FailureFrame title={tooMany.title} text={tooMany.text}>
      <ButtonLink href="">{tooMany.button}</ButtonLink>
    </FailureFrame>
  );
}
