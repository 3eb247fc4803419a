/** What a buyer in Belgium fills in at the checkout. */
export const filledForm = {
  ...{ email: "mia@example.be", first_name: "Mia", last_name: "De Smet", address_1: "Kerkstraat 1" },
  ...{
    postal_code: "9000",
    city: "Gent",
    country_code: "be",
    shipping_option_id: "so_1",
    accepts_terms: "on",
  },
};
