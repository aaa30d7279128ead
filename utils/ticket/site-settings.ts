/** A place in the window as fractions, 0 to 1, of the width and height that the badge leaves free. */
export interface BadgePlace {
  x: number;
  y: number;
}

/** What is set for one site, as far as the page needs it. */
export interface SiteSettings {
  /** Evenkeel stays quiet here. */
  off: boolean;
  /** Whether drafts are read in the reply box. */
  replyCheck: boolean;
  /** Where the badge was moved to; null for its own choice. */
  badgePlace: BadgePlace | null;
}
