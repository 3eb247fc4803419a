import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminPicture, PictureLibrary, WholePicture } from "../../contracts/admin-picture";
import { smallestPath } from "../../shared/smallest-picture";
import { textPath } from "../../shared/text-picture";
import { ask } from "../components/ask";
import { useSettled } from "../components/use-settled";

export const pageSize = 24;

/** Pictures of the library for what is typed, newest first. @param page from 0 */
export function usePictureSearch(typed: string, page: number) {
  const q = useSettled(typed);
  return useQuery({
    queryKey: ["pictures", "search", q, page],
    queryFn: () =>
      ask<PictureLibrary>(`/pictures?q=${encodeURIComponent(q)}&limit=${pageSize}&offset=${page * pageSize}`),
    placeholderData: (previous) => previous,
  });
}

/** The pictures that have these files. */
export const usePicturesOf = (paths: string[]) =>
  useQuery({
    queryKey: ["pictures", "of", paths],
    queryFn: () => ask<PictureLibrary>(`/pictures?limit=100&paths=${encodeURIComponent(paths.join(","))}`),
    enabled: paths.length > 0,
  });

/** Where the Admin finds the picture of a file as readers see it now: it may have been replaced since. */
export function useAddressOf(path: string | null): string | null {
  const { data } = usePicturesOf(path === null ? [] : [path]);
  if (path === null || !data) return null;
  const [picture] = data.pictures;
  return `${data.mediaUrl}/${picture ? textPath(picture.shown) : path}`;
}

/** A picture, and where it is. */
export const useWholePicture = (id: string) =>
  useQuery({ queryKey: ["pictures", "whole", id], queryFn: () => ask<WholePicture>(`/pictures/${id}`) });

/** Where the files of pictures are; undefined while that is not known. */
export function useMediaUrl(): string | undefined {
  const { data } = useQuery({
    queryKey: ["media-url"],
    queryFn: () => ask<PictureLibrary>("/pictures?limit=1"),
    staleTime: Infinity,
  });
  return data?.mediaUrl;
}

/** Reads everything about pictures again. */
export function usePicturesAgain() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["pictures"] });
}

/** Address of a picture's smallest rendering. */
export const thumbnailOf = ({ shown }: AdminPicture, mediaUrl: string): string =>
  `${mediaUrl}/${smallestPath(shown)}`;

/** Address of a rendering that fills a drawer. */
export function largeOf({ shown }: AdminPicture, mediaUrl: string): string {
  const webp = shown.sources.filter(({ format, width }) => format === "webp" && width <= 800);
  const widest = webp.sort((one, other) => other.width - one.width)[0];
  return `${mediaUrl}/${widest?.path ?? smallestPath(shown)}`;
}
