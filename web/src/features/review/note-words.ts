/** The words of the page where notes about neighbourhoods are read before they show. */
export const noteWords = {
  title: "Notes about neighbourhoods",
  help: "Everybody will read what you publish. Decline what names a private person, tells of somebody's health or trouble, or could hurt.",
  loading: "Getting the notes",
  failed: "We could not get the notes",
  failedDetail: "Only moderators and administrators see them. Try again, or sign in as one.",
  empty: "No note waits",
  emptyDetail: "New ones appear here.",
  toReview: "Go to the review queue",
  shown: "Showing now",
  sent: (time: string) => `Sent ${time} ago`,
  by: (name: string) => `Published by ${name}`,
  publish: "Publish",
  decline: "Decline",
  takeDown: "Take down",
  published: (author: string) => `The note by ${author} shows now.`,
  declined: (author: string) => `The note by ${author} does not show.`,
  decideFailed: "That was not saved. Try again.",
  waiting: (count: number | null) =>
    count === 1 ? "1 note about a neighbourhood waits" : `${count || "No"} notes about neighbourhoods wait`,
} as const;
