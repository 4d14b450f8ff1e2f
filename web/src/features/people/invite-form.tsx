import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { inviteMember } from "#data/member-invite.ts";
import { type Role, roles } from "#data/membership.ts";
import { refusalOr } from "#data/refused.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./people.module.css";
import { words } from "./words.ts";

const choices = roles.map((role) => ({ value: role, label: words.roles[role] }));

/** Ask somebody by e-mail to take a role. */
export function InviteForm({ onInvited }: { onInvited: (sentence: string) => void }) {
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("moderator");
  const [isMissing, setMissing] = useState(false);
  const invite = useMutation({
    mutationFn: inviteMember,
    onSuccess: (_, invited) => {
      setEmail("");
      onInvited(words.invitations.sent(invited.email, words.roles[invited.role]));
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!email.includes("@"));
    if (email.includes("@")) invite.mutate({ email: email.trim(), role });
  };
  const problem = invite.isError ? refusalOr(invite.error, words.invitations.failed) : undefined;
  return (
    <form noValidate className={styles.invite} onSubmit={send}>
      <TextField
        label={words.invitations.email}
        type="email"
        name="email"
        autoComplete="off"
        value={email}
        onChange={setEmail}
        validationBehavior="aria"
        error={isMissing ? words.invitations.emailMissing : problem}
      />
      <Select label={words.invitations.role} choices={choices} value={role} onChange={setRole} />
      <Button type="submit" variant="primary" isPending={invite.isPending}>
        {invite.isPending ? words.invitations.sending : words.invitations.send}
      </Button>
    </form>
  );
}
