import { useQuery } from "@tanstack/react-query";
import type { Node } from "prosemirror-model";
import { useEffect, useRef, useState } from "react";
import type { SoldSubjects } from "../../../contracts/claims";
import { ask } from "../../components/ask";
import { placedClaims, type PlacedClaim, type WrittenWords } from "./placed-claims";

/** Milliseconds after the last letter. */
const pause = 300;

export interface ClaimsNow {
  /** Null until the text was checked once. */
  claims: PlacedClaim[] | null;
  isOffline: boolean;
  /** The text is another. */
  onText: (doc: Node) => void;
}

/** What is claimed by words as they are now, checked in this browser when she pauses. */
export function useClaims(written: WrittenWords, doc: Node): ClaimsNow {
  const sold = useQuery({
    queryKey: ["claims", "sold"],
    queryFn: () => ask<SoldSubjects>("/claims/sold"),
    staleTime: 60_000,
  });
  const [claims, setClaims] = useState<PlacedClaim[] | null>(null);
  const now = useRef({ written, doc });
  now.current.written = written;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const check = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (sold.data) setClaims(placedClaims(now.current.written, now.current.doc, sold.data));
    }, pause);
  };
  useEffect(() => {
    check();
    return () => clearTimeout(timer.current);
    // The text says itself when it changes.
  }, [JSON.stringify(written.texts), sold.data]);
  return {
    claims,
    isOffline: sold.isError,
    onText: (edited) => {
      now.current.doc = edited;
      check();
    },
  };
}
