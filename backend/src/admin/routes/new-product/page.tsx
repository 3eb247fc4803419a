import { NewProductForm } from "../../product-facts/new-product-form";

/** A new product. */
const NewProductPage = () => <NewProductForm />;

export default NewProductPage;
