import type { Privacy } from "./submission-privacy.ts";

/** What a person reads when an answer needs mending: what is wrong and what to do, in one sentence. */
export const submissionProblems = {
  nameMissing: "Write the name people know you by.",
  nameLong: (most: number) => `Make the name shorter: ${most} letters at most.`,
  privacyMissing: "Choose first what the public will see.",
  placeMissing: "Give a postcode, choose a place or tap the map. Or choose “No place at all”.",
  addressLong: (most: number) => `Make the address shorter: ${most} letters at most.`,
  themeMissing: "Choose the one that fits best.",
  themesMany: (most: number) => `Choose ${most} more at most.`,
  descriptionMissing: "Say in a sentence what you do.",
  descriptionShort: (least: number) => `Say a little more: ${least} letters at least.`,
  descriptionLong: (most: number) => `Make it shorter: ${most} letters at most.`,
  costNoteLong: (most: number) => `Make the note on cost shorter: ${most} letters at most.`,
  openingMissing: "Add a day and its times, or choose “It varies”.",
  openingMany: (most: number) => `Add ${most} rows at most.`,
  daysMissing: "Choose at least one day.",
  timeMissing: "Give a time, like 10:00.",
  closesBeforeOpens: "The closing time must be after the opening time.",
  whenMissing: "Say when, in your own words.",
  whenLong: (most: number) => `Make it shorter: ${most} letters at most.`,
  phoneWrong: "Check the phone number: digits, spaces and a + only.",
  emailWrong: "Check the e-mail address. It should look like name@place.org.uk.",
  websiteWrong: "Add the ending, like .org.uk.",
  contactMissing: "You show no place, so give one way to reach you: a phone number, an e-mail address or a website.",
  contactHidden: "You show no place, so people need to see how to reach you. Or choose to show a place.",
  yearWrong: "Write the year with four digits, like 1987.",
  serviceNameMissing: "Give it a name, or take it away.",
  agesCrossed: "The second age must be the greater one.",
  submitterNameLong: (most: number) => `Make your name shorter: ${most} letters at most.`,
  noteLong: (most: number) => `Make the note shorter: ${most} letters at most.`,
};

/** How much of a place the public sees, by level. */
export const privacyWords: Record<Privacy, { name: string; hint: string }> = {
  exact: { name: "The exact place", hint: "Good for halls and shops" },
  street: { name: "The street only", hint: "The street, without the number" },
  postcode_district: { name: "The postcode district", hint: "The first half of the postcode" },
  neighbourhood: { name: "The neighbourhood", hint: "Somewhere in the neighbourhood" },
  hidden: { name: "No place at all", hint: "Listed by name and contact only" },
};

/** Who a service is for, in the words people use of themselves. */
export const whoForWords = {
  anyone: "Anyone",
  families: "Families",
  children: "Children",
  young_people: "Young people",
  over_60: "Over 60s",
  new_arrivals: "New arrivals",
  carers: "Carers",
  disabled_people: "Disabled people",
  women: "Women",
  men: "Men",
} as const;

/** What it costs to come. */
export const costWords = {
  free: "Free",
  pay_what_you_can: "Pay what you can",
  paid: "There is a charge",
  unknown: "Not sure",
} as const;

/** How easy a place is to use. */
export const accessWords = {
  step_free: "Step-free",
  accessible_toilet: "Accessible toilet",
  hearing_loop: "Hearing loop",
  parking: "Parking",
  quiet_space: "Quiet space",
} as const;

/** The days of a week that starts on Monday, as 1 to 7. */
export const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
