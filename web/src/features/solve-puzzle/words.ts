/** The words of the puzzle that strangers may be asked to solve. */
export const words = {
  title: "One thing before it goes",
  lead: (provider: string) =>
    `Show that you are a person. The puzzle comes from ${provider}, which then sees that you are here. What you wrote stays with us.`,
  loading: "Getting the puzzle",
  checking: "Solved. Looking whether it is good…",
  failedTitle: "We could not get the puzzle",
  offline: "You are offline. What you wrote is kept: try again when you are back.",
  unanswered: "Patchwork does not answer just now. What you wrote is kept: try again soon.",
  blocked: (provider: string) =>
    `Something in this browser or network keeps ${provider} out, perhaps a blocker. What you wrote is kept. Load this page again, allow ${provider}, or sign in: members solve no puzzle.`,
  broken: (provider: string) => `The puzzle of ${provider} has stopped working. What you wrote is kept: try a new one.`,
  notReadyTitle: "It cannot go yet",
  offTitle: "The puzzle is no longer asked",
  offDetail: "Send again, and it goes.",
  send: "Send",
  tryAgain: "Try again",
  reload: "Load the page again",
  signIn: "Sign in",
  notNow: "Not now",
};
