import { goodsChanges } from "./owner-goods";
import { settingChanges } from "./owner-settings";

/** What an owner can do in the Admin while a purchase is under way. */
export const ownerChanges = { ...goodsChanges, ...settingChanges };
