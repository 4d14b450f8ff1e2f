import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { revokeInvitation } from "#data/invitation-revoke.ts";
import { type Invitation, invitationsQuery } from "#data/invitations-list.ts";
import { refusalOr } from "#data/refused.ts";
import { Button } from "#ui/button.tsx";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { InviteForm } from "./invite-form.tsx";
import styles from "./people.module.css";
import { words } from "./words.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

/** Who is asked to come, and a way to ask. */
export function Invitations() {
  const queries = useQueryClient();
  const invitations = useQuery(invitationsQuery);
  const [said, setSaid] = useState("");
  const refresh = () => queries.invalidateQueries({ queryKey: invitationsQuery.queryKey });
  const revoke = useMutation({
    mutationFn: (invitation: Invitation) => revokeInvitation(invitation.id),
    onSuccess: (_, { email }) => {
      setSaid(words.invitations.revoked(email));
      return refresh();
    },
    onError: (error) => setSaid(refusalOr(error, words.invitations.revokeFailed)),
  });
  return (
    <Panel title={words.invitations.title} look="ruled">
      <p className={styles.help}>{words.invitations.help}</p>
      <InviteForm
        onInvited={(sentence) => {
          setSaid(sentence);
          void refresh();
        }}
      />
      <p role="status">{said}</p>
      {invitations.isPending && <LoadingBars label={words.invitations.loading} />}
      {invitations.isError && (
        <FailedState
          title={words.invitations.failedTitle}
          detail={words.invitations.failedDetail}
          onRetry={() => void invitations.refetch()}
        />
      )}
      {invitations.data?.length === 0 && <p className={styles.help}>{words.invitations.none}</p>}
      <ul className={styles.list}>
        {invitations.data?.map((invitation) => (
          <li key={invitation.id}>
            <div className={styles.who}>
              <strong>{invitation.email}</strong>
              <p>{stateOf(invitation)}</p>
            </div>
            <Button
              aria-label={words.invitations.revokeOf(invitation.email)}
              isDisabled={revoke.isPending}
              onPress={() => revoke.mutate(invitation)}
            >
              {words.invitations.revoke}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function stateOf({ role, expiresAt }: Invitation): string {
  const end = new Date(expiresAt);
  const say = end.getTime() > Date.now() ? words.invitations.until : words.invitations.over;
  return say(words.roles[role], day.format(end));
}
