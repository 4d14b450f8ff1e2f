import type { Asked } from "./requests.ts";

/** The link of the one open reminder in the small town: its organisation, then what is random in a real one. */
const token = `00000000000040008000000000000003${"a".repeat(64)}`;
const answer = { token, answer: "changed", note: "Fridays now" };
const refusedByUs = { status: 405, code: "25006", why: "it runs a function that writes, which then stops by itself" };

/** What a reminder's page asks, and what a mail scanner would. */
export const reminderRequests: Asked[] = [
  { name: "what a link can still do", path: "/rpc/reminder_state", body: { token } },
  { name: "the same by a GET", path: `/rpc/reminder_state?token=${token}` },
  { name: "an answer by a GET", path: `/rpc/answer_reminder?token=${token}&answer=closed`, onLite: refusedByUs },
  { name: "no more letters by a GET", path: `/rpc/stop_reminders?token=${token}`, onLite: refusedByUs },
  { name: "what neither GET changed", path: "/rpc/reminder_state", body: { token } },
  {
    name: "a link that was altered",
    path: "/rpc/answer_reminder",
    body: { ...answer, token: token.replace(/a$/, "b") },
  },
  { name: "an answer", path: "/rpc/answer_reminder", body: answer },
  { name: "a second answer", path: "/rpc/answer_reminder", body: { ...answer, answer: "closed" } },
  { name: "calls for a stranger", path: "/rpc/call_list", body: {} },
  { name: "calls for a contributor", path: "/rpc/call_list", body: {}, as: "contributor" },
  { name: "letters for an administrator", path: "/rpc/take_outgoing_mail", body: {}, as: "administrator" },
];
