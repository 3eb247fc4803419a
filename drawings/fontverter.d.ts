/** The package brings no types of its own. */
declare module "fontverter" {
  const fontverter: { convert(font: Buffer, to: "truetype"): Promise<Buffer> };
  export default fontverter;
}
