import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { organisationForChangeQuery } from "#data/organisation-for-change.ts";
import type { ProposedChange } from "#data/review-proposal.ts";
import { recordWith } from "#domain/record-changes.ts";
import { type RecordField, recordInParagraphs, untouchedFields } from "#domain/record-reading.ts";
import { LoadingBars } from "#ui/notice.tsx";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./review.module.css";
import type { ChangeReview } from "./use-change-review.ts";
import { words } from "./words.ts";

/** What stays, and the entry as the public will read it with what is taken so far. */
export function HowItWillRead({ review }: { review: ChangeReview }) {
  const item = review.item.data;
  const { data, isPending } = useQuery(organisationForChangeQuery(item?.organisation.id ?? ""));
  if (isPending) return <LoadingBars label={words.loadingItem} />;
  if (!item || !data) return null;
  const taken = item.diff
    .filter((change) => review.choiceOf(change).isTaken)
    .map((change) => ({ ...change, after: publicAfter(change, review.choiceOf(change).value) }));
  const next = recordWith(data.record, taken);
  return (
    <>
      <OtherFields
        fields={untouchedFields(
          data.record,
          item.diff.map(({ path }) => path),
        )}
      />
      <section className={styles.reads} aria-label={words.howItReads}>
        <h3>{words.howItReads}</h3>
        <p className={styles.readsName}>{next.name}</p>
        <div aria-live="polite" className={styles.readsText}>
          {recordInParagraphs(next).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
    </>
  );
}

function OtherFields({ fields }: { fields: readonly RecordField[] }) {
  const [isShown, setShown] = useState(false);
  if (fields.length === 0) return null;
  return (
    <div>
      <p className={styles.others}>
        {words.othersStay(fields.length)}{" "}
        <TextButton onPress={() => setShown(!isShown)}>{isShown ? words.hideThem : words.showThem}</TextButton>
      </p>
      {isShown && (
        <table className={styles.fields}>
          <tbody>
            {fields.map(({ path, name, value }) => (
              <tr key={path}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** A place is kept as what will show of it; its address shows only where the exact place does. */
function publicAfter({ path, truePlace }: ProposedChange, value: unknown): unknown {
  if (!path.endsWith("/place") || !value || typeof value !== "object") return value;
  const isExact = "privacy" in value && value.privacy === "exact";
  return { address: isExact ? (truePlace?.address ?? null) : null, ...value };
}
