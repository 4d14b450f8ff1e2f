import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { revokeInvitation } from "#data/invitation-revoke.ts";
import type { KeptOrganisation } from "#data/my-organisations.ts";
import { refusalOr } from "#data/refused.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { TextButton, TextLink } from "#ui/text-link.tsx";
import styles from "./account.module.css";
import { ShareDialog } from "./share-dialog.tsx";
import { words } from "./words.ts";

type RowProps = { organisation: KeptOrganisation; onLeave: () => void; onChanged: (sentence: string) => void };

/** One organisation: who else looks after it, who is asked to, and what one may do about that. */
export function KeptOrganisationRow({ organisation, onLeave, onChanged }: RowProps) {
  const { id, name, editors, invitations } = organisation;
  const [isSharing, setSharing] = useState(false);
  const others = editors.filter(({ isYou }) => !isYou).map((editor) => editor.name || words.noName);
  const revoke = useMutation({
    mutationFn: (invitation: { id: string; email: string }) => revokeInvitation(invitation.id),
    onSuccess: (_, { email }) => onChanged(words.kept.revoked(email)),
    onError: (error) => onChanged(refusalOr(error, words.kept.revokeFailed)),
  });
  return (
    <li>
      <div className={styles.who}>
        <TextLink href={`/organisations/${id}`}>{name}</TextLink>
        <p className={styles.small}>{words.kept.with(others)}</p>
        {invitations.map((invitation) => (
          <p key={invitation.id} className={styles.small}>
            {words.kept.asked(invitation.email, invitation.handsOver)}{" "}
            <TextButton onPress={() => revoke.mutate(invitation)}>{words.kept.revoke}</TextButton>
          </p>
        ))}
      </div>
      <div className={styles.actions}>
        <ButtonLink href={`/organisations/${id}/change`}>{words.kept.change}</ButtonLink>
        <Button aria-label={words.kept.shareOf(name)} onPress={() => setSharing(true)}>
          {words.kept.share}
        </Button>
        <Button aria-label={words.kept.leaveOf(name)} onPress={onLeave}>
          {words.kept.leave}
        </Button>
      </div>
      {isSharing && (
        <ShareDialog
          organisation={organisation}
          onClose={() => setSharing(false)}
          onShared={(email) => {
            setSharing(false);
            onChanged(words.kept.shared(email));
          }}
        />
      )}
    </li>
  );
}
