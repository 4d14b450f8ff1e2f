/** Functions that give a stranger and a member nothing but a refusal, with every word of it that they may hear: they are
 *  for moderators and administrators, for editors of an entry, or for whoever holds a link or a code. Anything else that
 *  one of them says, and any other that only refuses, fails the crawl. */
export const refusals: Readonly<Record<string, readonly string[]>> = {
  ...only("Only moderators can do this. Sign in as one.", [
    "appoint_caller",
    "claims_waiting",
    "closures_to_check",
    "decide_claim",
    "decide_closure",
    "decide_drawn",
    "decide_duplicate",
    "decide_note",
    "decide_proposal",
    "decide_submission",
    "drawn_to_review",
    "duplicate_report",
    "list_callers",
    "merge_organisations",
    "notes_to_review",
    "review_item",
    "review_proposal",
    "review_queue",
    "unmerge_organisations",
  ]),
  ...only("Only administrators import files.", ["import_abandon", "import_begin", "import_finish", "import_stage"]),
  ...only("Only administrators can invite people to a role.", ["invite_member"]),
  ...only("Only administrators can change what a member may do.", ["update_member_role"]),
  ...only("Only moderators and editors of this organisation can do this. Sign in as one.", [
    "organisation_history",
    "organisation_version",
    "restore_version",
  ]),
  ...only("Only volunteers whom a moderator has asked to ring can do this.", [
    "call_list",
    "claim_call",
    "record_call",
  ]),
  accept_invitation: [signInFirst(), "22023 This invitation no longer works. Ask for another."],
  answer_proposal: [
    "22023 We could not find that suggestion. Check the reference and the e-mail address.",
    "22023 Nobody is waiting for an answer to this.",
  ],
  delete_my_account: [signInFirst(), "22023 Write the e-mail address of your account, so that we know you mean it."],
  delete_drawn_neighbourhood: ["22023 We could not find that neighbourhood among yours."],
  invite_editor: [signInFirst(), "42501 Only those who look after an organisation can invite others to it."],
  leave_organisation: [signInFirst(), "22023 You do not look after that organisation."],
  revoke_invitation: ["22023 We could not find that invitation. It may have been accepted."],
  revoke_other_sessions: [
    signInFirst(),
    "22023 We cannot tell which sign-in this is. Sign out and in again, then try once more.",
  ],
  withdraw_proposal: ["22023 We could not find a suggestion of yours that still waits."],
};

/** The functions above that an administrator is not refused, whatever else is wrong with the call. */
export const forAdministrators: readonly string[] = Object.keys(refusals).filter((name) =>
  refusals[name]?.some((said) => /^42501 Only (moderators|administrators)/.test(said)),
);

function only(sentence: string, names: string[]): Record<string, string[]> {
  return Object.fromEntries(names.map((name) => [name, [`42501 ${sentence}`]]));
}

function signInFirst(): string {
  return "42501 Sign in first.";
}
