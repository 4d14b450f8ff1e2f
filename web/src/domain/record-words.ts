/** What a part of a record is called, as people read it. */
export const fieldNames: Readonly<Record<string, string>> = {
  name: "Name",
  legalName: "Legal name",
  description: "What",
  kind: "Kind",
  theme: "Main theme",
  themes: "Themes",
  website: "Website",
  email: "E-mail",
  phone: "Phone",
  foundedYear: "Founded",
  incomeBand: "Yearly income",
  basedIn: "Based in",
  status: "Status",
  identifiers: "Official numbers",
  whoFor: "Who for",
  minimumAge: "From age",
  maximumAge: "Up to age",
  cost: "Cost",
  costNote: "More about the cost",
  languages: "Languages",
  accreditation: "Quality mark",
  howToJoin: "How to join",
  preventionTier: "Kind of help",
  when: "When",
  whenNote: "When, in their own words",
  locationIds: "Where it happens",
  type: "Kind of place",
  place: "What shows of the place",
  accessFeatures: "Getting in",
  url: "Web address",
  role: "Role",
  visibility: "Who sees it",
  consentedAt: "Agreed to show it",
  checkedAt: "Last checked",
  closedAt: "Closed",
  mergedInto: "Merged into",
  source: "Source",
  sourceUrl: "Address of the source",
  licence: "Licence",
  code: "Area",
  geography: "Kind of area",
  geometry: "Shape on the map",
  path: "Picture",
  credit: "Whose picture",
  position: "Order",
};

/** What a member of a list is called while it has no name of its own. */
export const memberNames = {
  services: "A service",
  locations: "A place",
  contacts: "A contact",
  serviceAreas: "An area it serves",
  photos: "A photo",
} as const;

/** Income of a year, by band. */
export const incomeBandNames: Readonly<Record<string, string>> = {
  none: "None",
  under_10k: "Under £10,000",
  under_100k: "£10,000 to £100,000",
  under_500k: "£100,000 to £500,000",
  under_1m: "£500,000 to £1 million",
  over_1m: "Over £1 million",
};

/** How a service stands. */
export const serviceStatusNames: Readonly<Record<string, string>> = {
  active: "Running",
  temporarily_closed: "Closed for now",
  inactive: "Not running",
  defunct: "Ended for good",
};

/** How an organisation stands. */
export const statusNames: Readonly<Record<string, string>> = {
  awaiting_review: "Waits for a check",
  published: "Published",
  declined: "Declined",
  archived: "Closed",
};

/** How early help comes. */
export const preventionTierNames: Readonly<Record<string, string>> = {
  community: "Community: for everybody",
  early_help: "Early help",
  targeted: "For people with a particular need",
  crisis: "In a crisis",
};

/** The registers a number may be from, by their org-id.guide code. */
export const identifierSchemeNames: Readonly<Record<string, string>> = {
  "GB-CHC": "Charity number",
  "GB-COH": "Company number",
  "GB-SC": "Scottish charity number",
  "GB-NIC": "Northern Ireland charity number",
};

/** Who may see a contact. */
export const visibilityNames: Readonly<Record<string, string>> = {
  public: "Everybody",
  members: "People with an account",
  editors: "Its editors and moderators only",
};

/** How often a time comes round. */
export const frequencyNames: Readonly<Record<string, string>> = {
  WEEKLY: "Every week",
  FORTNIGHTLY: "Every two weeks",
  MONTHLY: "Once a month",
};

/** Which of the month's: first to fifth, and the last. */
export const weekOfMonthNames: Readonly<Record<string, string>> = {
  "1": "First",
  "2": "Second",
  "3": "Third",
  "4": "Fourth",
  "5": "Fifth",
  "-1": "Last",
};
