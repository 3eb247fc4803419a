import { uploadedPictures, type AdminPicture } from "backend/contracts/admin-picture";
import sharp, { type Sharp } from "sharp";
import { adminUpload, type Answer } from "./store";

const quarter = { red: "#e02020", green: "#20b040", blue: "#2040e0", white: "#f8f8f8" };

/** Four quarters: red, green above; blue, white below. */
export async function quarters(width: number, height: number): Promise<Sharp> {
  const part = (colour: string) => ({
    create: { width: width / 2, height: height / 2, channels: 3 as const, background: colour },
  });
  const image = sharp({ create: { width, height, channels: 3, background: quarter.white } }).composite([
    { input: part(quarter.red), left: 0, top: 0 },
    { input: part(quarter.green), left: width / 2, top: 0 },
    { input: part(quarter.blue), left: 0, top: height / 2 },
  ]);
  return sharp(await image.png().toBuffer());
}

/** A JPEG as a phone writes it: stored as `orientation` says, with where it was taken. @param own makes its bytes its own */
export async function phonePhoto(
  width: number,
  height: number,
  orientation: number,
  own = 0,
): Promise<Buffer> {
  return (await quarters(width, height))
    .jpeg({ quality: 90 })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: "Telefoonmerk", ImageDescription: `foto ${own}` },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "51/1 3/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "3/1 43/1 0/1",
      },
    })
    .toBuffer();
}

/** The colours at the four corners of a picture: upper left, upper right, lower left, lower right. */
export async function corners(bytes: Uint8Array): Promise<string[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return [...data.subarray(start, start + 3)];
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)].map(nameOf);
}

function nameOf(colour: number[]): string {
  const far = (hex: string) =>
    [1, 3, 5].reduce(
      (sum, start, index) => sum + Math.abs(parseInt(hex.slice(start, start + 2), 16) - (colour[index] ?? 0)),
      0,
    );
  const [nearest = ""] = Object.entries(quarter).sort(([, one], [, other]) => far(one) - far(other));
  return String(nearest[0]);
}

/** A number that no other photo of this run has. */
let made = Date.now() % 0xffffff;
export const own = (): number => (made = (made + 1) % 0xffffff);

/** Uploads a file as the Admin does. */
export const uploadFile = (bytes: Uint8Array, name: string, type = "image/jpeg"): Promise<Answer> =>
  adminUpload([new File([new Uint8Array(bytes)], name, { type })]);

/** A photo in the library that no other test has. */
export async function uploadedPhoto(
  name: string,
  width = 800,
  height = 600,
): Promise<AdminPicture & { url: string }> {
  const { status, body, text } = await uploadFile(await phonePhoto(width, height, 1, own()), name);
  if (status !== 200) throw new Error(`${name} was not taken: ${text}`);
  const [file] = uploadedPictures.parse(body).files;
  if (!file) throw new Error("no file");
  return { ...file.picture, url: file.url };
}
