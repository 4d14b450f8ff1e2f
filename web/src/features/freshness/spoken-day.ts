const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" });
const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "Europe/London" });

/** "14 July 2026" */
export const spokenDay = (moment: string): string => day.format(new Date(moment));

/** "14:30" */
export const spokenClock = (moment: string): string => clock.format(new Date(moment));
