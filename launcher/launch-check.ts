import { printReport } from "./report";

/** `npm run launch-check`: what is still to be done before the shop is open; ends with 1 while something blocks. */
printReport("launch-check");
