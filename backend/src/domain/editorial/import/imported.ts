import type { Dropped, DroppedKind, Skipped, TextToStore } from "../../../contracts/article-import";

export type { Dropped, DroppedKind, Skipped, TextToStore };

/** A file as it was uploaded: its name, below the folder when it comes from one, and its bytes. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

export interface ImportedPicture {
  /** As it stands in the Markdown. */
  address: string;
  alt: string;
  /** The picture itself when the source holds it, else null. */
  bytes: Uint8Array | null;
}

/** What a source says of a text besides its words. Days are as they were where it was published: 2024-03-21. */
export interface Facts {
  title: string;
  slug: string | null;
  summary: string | null;
  author: string | null;
  published: string | null;
  updated: string | null;
  /** As the source had it: in the shop every import is a draft. */
  status: "draft" | "scheduled" | "published" | "private" | null;
  categories: string[];
  tags: string[];
  /** Paths on the old site that should lead here: /2019/04/oude-naam/ */
  oldPaths: string[];
  lead: { address: string; alt: string } | null;
  sources: string[];
}

/** One text, converted and not yet stored. */
export interface ImportedDocument extends Omit<Facts, "slug"> {
  /** The same for the same text each time: a WordPress guid, or the file's name and slug. */
  source: string;
  slug: string;
  markdown: string;
  pictures: ImportedPicture[];
  /** Addresses of its links, each once. */
  links: string[];
  dropped: Dropped[];
}

export interface ImportResult {
  documents: ImportedDocument[];
  skipped: Skipped[];
}

export const noFacts: Facts = {
  title: "",
  slug: null,
  summary: null,
  author: null,
  published: null,
  updated: null,
  status: null,
  categories: [],
  tags: [],
  oldPaths: [],
  lead: null,
  sources: [],
};
