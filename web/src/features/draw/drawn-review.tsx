import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type DrawnToReview, decideDrawn, drawnToReviewQuery } from "#data/drawn-review.ts";
import { refusalOr } from "#data/refused.ts";
import { counted } from "#domain/sentence.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { TextArea } from "#ui/text-area.tsx";
import styles from "./drawn-review.module.css";
import { words } from "./words.ts";

/** Drawn neighbourhoods that are to be public: those that wait, and those that show and can be taken down. */
export function DrawnReview() {
  const queries = useQueryClient();
  const { data, isPending, isError, error, refetch } = useQuery({ ...drawnToReviewQuery, retry: false });
  const [said, setSaid] = useState("");
  const deciding = useMutation({
    mutationFn: ({ drawn, reason }: { drawn: DrawnToReview; reason: string | null }) =>
      decideDrawn(
        reason === null ? { id: drawn.id, decision: "publish" } : { id: drawn.id, decision: "decline", reason },
      ),
    onSuccess: (_, { drawn, reason }) => {
      setSaid(reason === null ? words.review.published(drawn.name) : words.review.declined(drawn.name));
      return queries.invalidateQueries({ queryKey: drawnToReviewQuery.queryKey });
    },
    onError: (problem) => setSaid(refusalOr(problem, words.review.decideFailed)),
  });
  const listOf = (status: DrawnToReview["status"]) => data?.filter((each) => each.status === status) ?? [];
  const cardOf = (drawn: DrawnToReview) => (
    <Card
      key={`${drawn.id} ${drawn.status}`}
      drawn={drawn}
      isDeciding={deciding.isPending}
      onDecide={(reason) => deciding.mutate({ drawn, reason })}
    />
  );
  return (
    <div className={styles.page}>
      <h1>{words.review.title}</h1>
      <p className={styles.note}>{words.review.help}</p>
      <p role="status">{said}</p>
      {isPending && <LoadingBars label={words.review.loading} />}
      {isError && (
        <FailedState
          title={words.review.failed}
          detail={refusalOr(error, words.review.failedDetail)}
          onRetry={() => void refetch()}
        />
      )}
      {data && listOf("waiting").length === 0 && (
        <EmptyState
          title={words.review.empty}
          detail={words.review.emptyDetail}
          action={<ButtonLink href="/review">{words.review.toReview}</ButtonLink>}
        />
      )}
      {listOf("waiting").length > 0 && (
        <section aria-label={words.review.waiting}>
          <h2>{words.review.waiting}</h2>
          <ul>{listOf("waiting").map(cardOf)}</ul>
        </section>
      )}
      {listOf("published").length > 0 && (
        <section aria-label={words.review.shown}>
          <h2>{words.review.shown}</h2>
          <ul>{listOf("published").map(cardOf)}</ul>
        </section>
      )}
    </div>
  );
}

type CardProps = { drawn: DrawnToReview; isDeciding: boolean; onDecide: (reason: string | null) => void };

function Card({ drawn, isDeciding, onDecide }: CardProps) {
  const [reason, setReason] = useState<string | null>(null);
  const { id, name, description, members, population, status } = drawn;
  return (
    <li className={styles.card}>
      <h3>
        <a href={`/drawn/${id}`} aria-label={words.review.look(name)}>
          {name}
        </a>
      </h3>
      {description && <p>{description}</p>}
      <p className={styles.note}>
        {counted(members, "small area", "small areas")}
        {population !== null && `, ${counted(population, "person", "people")}`}
      </p>
      {reason !== null && (
        <TextArea
          label={words.review.reason}
          description={words.review.reasonHint}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
      )}
      <div className={styles.buttons}>
        {status === "waiting" && reason === null && (
          <Button variant="primary" isDisabled={isDeciding} onPress={() => onDecide(null)}>
            {words.review.publish}
          </Button>
        )}
        <Button isDisabled={isDeciding} onPress={() => (reason === null ? setReason("") : onDecide(reason))}>
          {reason !== null ? words.review.send : status === "waiting" ? words.review.decline : words.review.takeDown}
        </Button>
      </div>
    </li>
  );
}
