import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { decideClaim } from "#data/claim-decide.ts";
import { claimsWaitingQuery, type WaitingClaim } from "#data/claims-waiting.ts";
import { refusalOr } from "#data/refused.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { TextArea } from "#ui/text-area.tsx";
import styles from "./claim.module.css";
import { WaitingCard } from "./waiting-card.tsx";
import { words } from "./words.ts";

/** Claims that wait for a moderator, one decision each. */
export function ClaimsDesk() {
  const queries = useQueryClient();
  const claims = useQuery(claimsWaitingQuery);
  const [refusing, setRefusing] = useState<WaitingClaim | null>(null);
  const [said, setSaid] = useState("");
  const decide = useMutation({
    mutationFn: ({ claim, reason }: { claim: WaitingClaim; reason?: string }) =>
      decideClaim({ claim: claim.id, decision: reason ? "refuse" : "grant", ...(reason ? { reason } : {}) }),
    onSuccess: (_, { claim, reason }) => {
      const { name } = claim.organisation;
      setSaid(
        reason ? words.desk.refusedDone(name) : words.desk.granted(claim.member.name || claim.member.email, name),
      );
      setRefusing(null);
      return queries.invalidateQueries({ queryKey: claimsWaitingQuery.queryKey });
    },
    onError: (error) => setSaid(refusalOr(error, words.desk.failed)),
  });
  return (
    <div className={styles.page}>
      <h1>{words.desk.title}</h1>
      <p className={styles.lead}>{words.desk.help}</p>
      <p role="status">{said}</p>
      {claims.isPending && <LoadingBars label={words.desk.loading} />}
      {claims.isError && (
        <FailedState
          title={words.desk.failedTitle}
          detail={words.desk.failedDetail}
          onRetry={() => void claims.refetch()}
        />
      )}
      {claims.data?.length === 0 && (
        <EmptyState
          title={words.desk.emptyTitle}
          detail={words.desk.emptyDetail}
          action={<ButtonLink href="/review">{words.desk.toReview}</ButtonLink>}
        />
      )}
      <ul>
        {claims.data?.map((claim) => (
          <WaitingCard
            key={claim.id}
            claim={claim}
            isDeciding={decide.isPending}
            onGrant={() => decide.mutate({ claim })}
            onRefuse={() => setRefusing(claim)}
          />
        ))}
      </ul>
      {refusing && (
        <RefuseDialog
          claim={refusing}
          isSending={decide.isPending}
          onClose={() => setRefusing(null)}
          onRefuse={(reason) => decide.mutate({ claim: refusing, reason })}
        />
      )}
    </div>
  );
}

type RefuseDialogProps = {
  claim: WaitingClaim;
  isSending: boolean;
  onClose: () => void;
  onRefuse: (reason: string) => void;
};

function RefuseDialog({ claim, isSending, onClose, onRefuse }: RefuseDialogProps) {
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const send = () => {
    setMissing(!reason.trim());
    if (reason.trim()) onRefuse(reason.trim());
  };
  return (
    <Dialog
      title={words.desk.refuseTitle(claim.organisation.name)}
      isOpen
      onOpenChange={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words.desk.cancel}</Button>
          <Button variant="primary" isPending={isSending} onPress={send}>
            {words.desk.sendRefusal}
          </Button>
        </>
      }
    >
      <TextArea
        label={words.desk.reason}
        name="reason"
        value={reason}
        onChange={setReason}
        maxLength={1000}
        error={isMissing ? words.desk.reasonMissing : undefined}
      />
    </Dialog>
  );
}
