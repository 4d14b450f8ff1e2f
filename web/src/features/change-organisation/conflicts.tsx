import { useEffect, useRef, useState } from "react";
import { changeName, valueInWords } from "#domain/change-in-words.ts";
import type { OrganisationRecord } from "#domain/organisation-record.ts";
import { spokenMoment } from "#domain/spoken-moment.ts";
import { Button } from "#ui/button.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import styles from "./change.module.css";
import { words } from "./words.ts";

/** Two values for one field: mine, and what is there now. */
export type Clash = { path: string; yours: unknown; theirs: unknown; by: string | null; at: string | null };

type ConflictsProps = {
  clashes: readonly Clash[];
  record: OrganisationRecord;
  goOn: string;
  isSending: boolean;
  /** The paths where mine stays. */
  onSettle: (kept: ReadonlySet<string>) => void;
  onBack?: () => void;
};

/** Yours beside theirs, field by field: both are in sight, and neither is lost before somebody chooses. */
export function Conflicts({ clashes, record, goOn, isSending, onSettle, onBack }: ConflictsProps) {
  const [choices, setChoices] = useState<Readonly<Record<string, "mine" | "theirs">>>({});
  const [isMissing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const settle = () => {
    if (clashes.some(({ path }) => !choices[path])) return setMissing(true);
    onSettle(new Set(clashes.map(({ path }) => path).filter((path) => choices[path] === "mine")));
  };
  return (
    <div className={styles.page}>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {words.conflictTitle}
        </h1>
        <p className={styles.lead}>{words.conflictDetail}</p>
      </header>
      {clashes.map((clash) => (
        <div key={clash.path} className={styles.clash}>
          <RadioCards
            label={changeName(clash.path, record)}
            help={words.theirsIs(meanwhile(clash))}
            cards={[
              { value: "mine", title: words.keepMine, detail: said(clash.path, clash.yours, record) },
              { value: "theirs", title: words.takeTheirs, detail: said(clash.path, clash.theirs, record) },
            ]}
            value={choices[clash.path] ?? null}
            onChange={(choice) => {
              setMissing(false);
              setChoices({ ...choices, [clash.path]: choice as "mine" | "theirs" });
            }}
            error={isMissing && !choices[clash.path] ? words.chooseEach : undefined}
          />
        </div>
      ))}
      <div className={styles.buttons}>
        <Button variant="primary" large isPending={isSending} onPress={settle}>
          {isSending ? words.sending : goOn}
        </Button>
        {onBack && (
          <Button large onPress={onBack}>
            {words.toForm}
          </Button>
        )}
      </div>
    </div>
  );
}

function meanwhile({ by, at }: Clash): string {
  return at ? words.byAt(by, spokenMoment(at)) : words.changedMeanwhile;
}

function said(path: string, value: unknown, record: OrganisationRecord): string {
  return valueInWords(path, value, record) || words.empty;
}
