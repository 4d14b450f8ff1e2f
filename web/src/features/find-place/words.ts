/** The words of the search box at the top. */
export const words = {
  label: "Place, postcode or organisation",
  kinds: {
    postcode: "Postcode",
    neighbourhood: "Neighbourhood",
    district: "District",
    organisation: "Organisation",
  },
  searchDirectory: (text: string) => `Look for “${text}” in the directory`,
  nothing: "Nothing by that name. Check the spelling, or try a postcode.",
  looking: "Looking…",
  failed: "We could not look that up. Try again in a moment.",
} as const;
