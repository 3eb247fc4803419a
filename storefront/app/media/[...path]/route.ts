import { readPicture } from "@/shop/media";

/** Pictures of the catalogue, from our own address: their names carry their version, so they never change. */
export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const picture = await readPicture((await params).path);
  if (!picture) return new Response(null, { status: 404, headers: { "cache-control": "public, max-age=10" } });
  return new Response(picture.bytes, {
    headers: {
      "content-type": picture.type,
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    },
  });
}
