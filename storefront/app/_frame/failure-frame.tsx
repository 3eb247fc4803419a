import type { ReactNode } from "react";
// Only this message file: a page about a failure must not depend on anything that may have failed.
import { failure } from "@/messages/failure.json";
import { DeadEnd } from "@/ui/dead-end";
import { BoilingOver } from "@/ui/drawings";
import { Bowl } from "@/ui/logo";

/** A page about a failure: an explanation, and links as `children`. */
export function FailureFrame({
  title = failure.title,
  text = failure.text,
  children,
}: {
  title?: string;
  text?: string;
  children: ReactNode;
}) {
  return (
    <>
      <header className="border-b-4 border-rim bg-enamel">
        <div className="wrap flex min-h-16 items-center">
          <a href="/" className="flex min-h-11 items-center gap-2.5">
            <Bowl className="size-8" />
            <span className="font-serif text-[1.375rem]">{failure.name}</span>
          </a>
        </div>
      </header>
      <main>
        <DeadEnd title={title} text={text} drawing={<BoilingOver />}>
          <div className="flex flex-wrap justify-center gap-3">{children}</div>
        </DeadEnd>
      </main>
    </>
  );
}
