import { startInDutch } from "./start-in-dutch";

// This module is read before the Admin asks which language to speak.
startInDutch();

/** Our own screens have their own message files; Medusa's translations stay as they are. */
export default { nl: { translation: {} } };
