"use client";

import { Button, ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { BoilingOver } from "@/ui/drawings";
import { Bowl } from "@/ui/logo";
// Only this group: an error page may not depend on anything that could have failed.
import { failure } from "@/messages/failure.json";

/** What a reader sees when a page could not be made: what did not happen, and one way on. */
export function Failure({ retry }: { retry: () => void }) {
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
        <DeadEnd title={failure.title} text={failure.text} drawing={<BoilingOver />}>
          <div className="flex flex-wrap justify-center gap-3">
            <Button type="button" onClick={retry}>
              {failure.button}
            </Button>
            <ButtonLink look="outline" href="/">
              {failure.home}
            </ButtonLink>
          </div>
        </DeadEnd>
      </main>
    </>
  );
}
