/** The invented trader of the demo shop. */
export const demoTrader = {
  name: "Volle Kom",
  legalForm: "eenmanszaak",
  owner: "Liesbet Vandamme",
  street: "Lepelstraat 9",
  postalCode: "9620",
  city: "Zottegem",
  country: "België",
  email: "hallo@vollekom.example",
  phone: "+32 9 000 12 34",
  companyNumber: "0123.456.749",
  register: "RPR Gent, afdeling Oudenaarde",
  vatNumber: "BE0123.456.749",
};
