import type { ShopSettings } from "../../contracts/shop-settings";

type WithAnnouncement = Pick<ShopSettings, "announcement">;

/** What is said on every page on this day of the Belgian calendar; null: nothing. Pure. */
export const announcementOn = ({ announcement }: WithAnnouncement, day: string): string | null =>
  announcement && announcement.from <= day && day <= announcement.until ? announcement.words : null;

/** Whether every page says something else on one of these days than on the other. Pure. */
export const announcesOther = (settings: WithAnnouncement, day: string, other: string): boolean =>
  announcementOn(settings, day) !== announcementOn(settings, other);
