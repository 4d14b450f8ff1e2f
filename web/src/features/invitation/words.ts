import type { Role } from "#data/membership.ts";

/** The words of an invitation's page. */
export const words = {
  loading: "Reading the invitation",
  failedTitle: "We could not read the invitation",
  failedDetail: "It still works. Check your connection and try again.",
  title: "An invitation",
  roles: {
    contributor: "to add and suggest, as a contributor",
    analyst: "to read where every figure came from, as an analyst",
    moderator: "to check entries and publish them, as a moderator",
    administrator: "to do everything here, as an administrator",
  } satisfies Record<Role, string>,
  toRole: (role: Role) => `You are asked ${words.roles[role]}.`,
  toOrganisation: (name: string) => `You are asked to look after the entry of ${name}.`,
  handsOver: "Whoever asked you then stops: you look after it in their place.",
  once: "This works once. If you would rather not, close the page: nothing happens.",
  signInTitle: (email: string) => `Sign in as ${email}`,
  signInDetail: "The invitation is for that address. We send a six-digit code to it; there is no password to make up.",
  signIn: "Sign in",
  otherTitle: (email: string) => `This is for ${email}`,
  otherDetail: (yours: string) =>
    `You are signed in as ${yours}. Sign out, then sign in with the address the letter went to.`,
  signOut: "Sign out",
  accept: "Accept",
  accepting: "Accepting…",
  acceptFailed: "That did not arrive. Try again.",
  doneTitle: "Thank you: it is done",
  toAccount: "Go to your account",
  toEntry: "Go to the entry",
  states: {
    used: { title: "This invitation was used already", detail: "Each works once. If that was you, sign in as usual." },
    expired: { title: "This invitation is too old", detail: "They work for 14 days. Ask whoever sent it for another." },
    revoked: {
      title: "This invitation no longer works",
      detail: "It was taken back, or another took its place. Ask whoever sent it.",
    },
    unknown: {
      title: "There is no such invitation",
      detail: "The link may be cut short. Open it from the letter once more.",
    },
  },
};
