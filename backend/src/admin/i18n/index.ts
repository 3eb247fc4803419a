import medusa from "../messages/medusa.json";
import { followRole } from "../own-role/follow-role";
import { startInDutch } from "./start-in-dutch";

// This module is read before the Admin asks which language to speak.
startInDutch();
followRole();

/** Our own screens have their own message files; here are the sentences of Medusa's that leave out what the owner must know. */
export default { nl: { translation: medusa } };
