/** "WPEK" in ASCII: SQLite's `application_id` of a werkplaats, at byte 68 of the file. */
export const applicationId = 0x5750454b;
