import { useId, useState } from "react";
import type { DuplicatePair, EntryBeside } from "#data/duplicates-report.ts";
import { evidenceInWords } from "#domain/duplicate-evidence.ts";
import { Button } from "#ui/button.tsx";
import { SegmentedSwitch } from "#ui/segmented-switch.tsx";
import styles from "./duplicates.module.css";
import { entryFields } from "./entry-fields.ts";
import { usePairDecision } from "./use-pair-decision.ts";
import { words } from "./words.ts";

type Side = "one" | "other";

/** Two entries side by side, why they may be one, and what to do about it. */
export function PairCard({ pair }: { pair: DuplicatePair }) {
  const heading = useId();
  const { one, other, evidence } = pair;
  const reasons = evidenceInWords(evidence);
  return (
    <article aria-labelledby={heading} className={styles.pair}>
      <h2 id={heading}>{words.pair(one.name, other.name)}</h2>
      {reasons.length > 0 && (
        <ul className={styles.reasons} aria-label={words.because}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <SideBySide one={one} other={other} />
      {pair.status === "open" ? <Deciding pair={pair} /> : <Decided pair={pair} />}
    </article>
  );
}

function SideBySide({ one, other }: { one: EntryBeside; other: EntryBeside }) {
  const now = new Date();
  const left = entryFields(one, now);
  const right = entryFields(other, now);
  return (
    <table className={styles.beside}>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          {[one, other].map((entry) => (
            <th key={entry.id} scope="col">
              <a href={`/organisations/${entry.id}`}>{entry.name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {left.map(({ label, text }, position) => {
          const otherText = right[position]?.text ?? null;
          if (text === null && otherText === null) return null;
          return (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td data-empty={text === null}>{text ?? words.notGiven}</td>
              <td data-empty={otherText === null}>{otherText ?? words.notGiven}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The fuller entry is offered to stay; a person chooses. */
function Deciding({ pair }: { pair: DuplicatePair }) {
  const { one, other } = pair;
  const [kept, setKept] = useState<Side>(fullness(other) > fullness(one) ? "other" : "one");
  const { merge, tellApart, isPending } = usePairDecision(pair);
  return (
    <div className={styles.decide}>
      <div>
        <p className={styles.which}>{words.keepWhich}</p>
        <SegmentedSwitch
          label={words.keepWhich}
          choices={[
            { value: "one", label: labelOf(one, other) },
            { value: "other", label: labelOf(other, one) },
          ]}
          value={kept}
          onChange={setKept}
        />
      </div>
      <p className={styles.note}>{words.whatHappens}</p>
      <div className={styles.actions}>
        <Button
          variant="primary"
          isPending={isPending}
          onPress={() => (kept === "one" ? merge(one, other) : merge(other, one))}
        >
          {isPending ? words.merging : words.same}
        </Button>
        <Button isDisabled={isPending} onPress={tellApart}>
          {words.notSame}
        </Button>
      </div>
    </div>
  );
}

function Decided({ pair }: { pair: DuplicatePair }) {
  const { undoMerge, reopen, isPending } = usePairDecision(pair);
  const { mergeId, keptId, decidedAt, decidedBy } = pair;
  const kept = [pair.one, pair.other].find(({ id }) => id === keptId);
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" });
  return (
    <div className={styles.actions}>
      <p className={styles.note}>
        {kept && `${words.leadsTo(kept.name)} `}
        {decidedAt && words.decided(decidedBy, day.format(new Date(decidedAt)))}
      </p>
      <Button isDisabled={isPending} onPress={() => (mergeId ? undoMerge(mergeId) : reopen())}>
        {mergeId ? words.takeBack : words.openAgain}
      </Button>
    </div>
  );
}

/** By name, and by source as well where both are named alike. */
function labelOf(entry: EntryBeside, beside: EntryBeside): string {
  return entry.name === beside.name ? `${entry.name}, ${entry.source ?? words.addedHere}` : entry.name;
}

function fullness(entry: EntryBeside): number {
  const { description, website, phone, email, checkedAt, places, services } = entry;
  return [description, website, phone, email, checkedAt, places[0]?.address].filter(Boolean).length + services.length;
}
