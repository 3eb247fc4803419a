/** What is wrong in a file of the catalogue, said so that its writer can mend it. */
export interface Fault {
  /** As its path below catalogue/: products/gelatine.yaml */
  file: string;
  /** Path of the field: variants.0.price; "" for the file as a whole, "body" for the text of a Markdown file. */
  field: string;
  message: string;
}

/** "products/gelatine.yaml  variants.0.price: must be an amount above 0, in euros" */
export const lineOf = ({ file, field, message }: Fault): string =>
  `${file}  ${field || "(file)"}: ${message}`;

/** The catalogue is not loaded: says every fault, a line each. */
export class CatalogueFaults extends Error {
  constructor(faults: Fault[]) {
    super(faults.map(lineOf).join("\n"));
  }
}
