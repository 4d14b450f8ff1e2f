import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type KeptOrganisation, type MyClaim, myOrganisationsQuery } from "#data/my-organisations.ts";
import { leaveOrganisation } from "#data/organisation-leave.ts";
import { refusalOr } from "#data/refused.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import styles from "./account.module.css";
import { KeptOrganisationRow } from "./kept-organisation-row.tsx";
import { words } from "./words.ts";

/** Organisations one looks after, with others, and one's claims. */
export function KeptOrganisations() {
  const queries = useQueryClient();
  const kept = useQuery(myOrganisationsQuery);
  const [leaving, setLeaving] = useState<KeptOrganisation | null>(null);
  const [said, setSaid] = useState("");
  const refresh = () => queries.invalidateQueries({ queryKey: myOrganisationsQuery.queryKey });
  const leave = useMutation({
    mutationFn: ({ id }: KeptOrganisation) => leaveOrganisation(id),
    onSuccess: (left, { name }) => {
      setSaid(words.kept.left(name, left));
      setLeaving(null);
      return refresh();
    },
    onError: (error) => setSaid(refusalOr(error, words.kept.leaveFailed)),
  });
  return (
    <Panel title={words.kept.title} look="ruled">
      <p role="status">{said}</p>
      {kept.isPending && <LoadingBars label={words.kept.loading} />}
      {kept.isError && (
        <FailedState
          title={words.kept.failedTitle}
          detail={words.kept.failedDetail}
          onRetry={() => void kept.refetch()}
        />
      )}
      {kept.data?.organisations.length === 0 && <None />}
      <ul className={styles.list}>
        {kept.data?.organisations.map((organisation) => (
          <KeptOrganisationRow
            key={organisation.id}
            organisation={organisation}
            onLeave={() => setLeaving(organisation)}
            onChanged={(sentence) => {
              setSaid(sentence);
              void refresh();
            }}
          />
        ))}
      </ul>
      {kept.data && kept.data.claims.length > 0 && <Claims claims={kept.data.claims} />}
      {leaving && (
        <Dialog
          title={words.kept.leaveTitle(leaving.name)}
          isOpen
          onOpenChange={() => setLeaving(null)}
          foot={
            <>
              <Button onPress={() => setLeaving(null)}>{words.kept.stay}</Button>
              <Button variant="primary" isPending={leave.isPending} onPress={() => leave.mutate(leaving)}>
                {words.kept.leaveNow}
              </Button>
            </>
          }
        >
          <p>{leaving.editors.length === 1 ? words.kept.leaveLast : words.kept.leaveOthers}</p>
        </Dialog>
      )}
    </Panel>
  );
}

function None() {
  return (
    <>
      <p className={styles.help}>{words.kept.none}</p>
      <div>
        <ButtonLink href="/directory">{words.kept.find}</ButtonLink>
      </div>
    </>
  );
}

function Claims({ claims }: { claims: readonly MyClaim[] }) {
  return (
    <>
      <h3>{words.kept.claims}</h3>
      <ul className={styles.list}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <div>
              <TextLink href={`/organisations/${claim.organisation.id}/claim`}>{claim.organisation.name}</TextLink>
              <p className={styles.small}>
                {claim.status === "refused"
                  ? words.kept.refused(claim.reason)
                  : words.kept.waiting[claim.method === "moderator" ? "moderator" : "code"]}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
