import type { Attempt } from "./attempts.ts";

const pantry = "'00000000-0000-4000-8000-000000000001'";
const contributor = "'00000000-0000-4000-8000-00000000000c'";
const claim = "'00000000-0000-4000-8000-0000000000c1'";
const invitation = "'00000000-0000-4000-8000-0000000000e1'";

/** How to try what keeps claims, invitations and rates. */
export const peopleAttempts: Record<string, Attempt> = {
  "public.claims": {
    insert: `insert into public.claims (organisation_id, member_id, method, status) values (${pantry}, ${contributor}, 'moderator', 'granted')`,
    update: "status = 'granted'",
    where: "true",
  },
  "private.claim_codes": {
    insert: `insert into private.claim_codes (claim_id, code_hash) values (${claim}, 'x')`,
    update: "attempts = 0",
    where: "true",
  },
  "public.public_mail_hosts": {
    insert: "insert into public.public_mail_hosts values ('x.example')",
    update: "host = 'y.example'",
    where: "host = 'gmail.com'",
  },
  "public.invitations": {
    insert: "insert into public.invitations (email, role) values ('x@example.org', 'administrator')",
    update: "role = 'administrator'",
    where: "role is not null",
  },
  "private.invitation_tokens": {
    insert: `insert into private.invitation_tokens values (${invitation}, 'x')`,
    update: "token_hash = 'x'",
    where: "true",
  },
  "private.rate_events": {
    insert: `insert into private.rate_events (action, member_id) values ('claim', ${contributor})`,
    update: "action = 'x'",
    where: "true",
  },
  "private.address_salt": {
    insert: "insert into private.address_salt default values",
    update: "salt = 'x'",
    where: "true",
  },
  "private.captcha_passes": {
    insert: "insert into private.captcha_passes (pass_hash) values ('x')",
    update: "expires_at = now()",
    where: "true",
  },
};
