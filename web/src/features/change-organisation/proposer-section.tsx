import { Panel } from "#ui/panel.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./change.module.css";
import type { useChange } from "./use-change.ts";
import { words } from "./words.ts";

type ProposerSectionProps = { draft: ReturnType<typeof useChange>; isSignedIn: boolean };

/** Why; and who, for people without an account. */
export function ProposerSection({ draft: { proposing, propose, changing }, isSignedIn }: ProposerSectionProps) {
  return (
    <Panel title={isSignedIn ? words.reason : words.you} look="ruled">
      {!isSignedIn && (
        <>
          <p className={styles.note}>{words.youHelp}</p>
          <div className={styles.pair}>
            <TextField
              label={words.yourName}
              note={words.optional}
              value={proposing.proposerName}
              onChange={(proposerName) => propose({ proposerName })}
              maxLength={120}
              autoComplete="name"
            />
            <TextField
              label={words.yourEmail}
              note={words.optional}
              type="email"
              value={proposing.proposerEmail}
              onChange={(proposerEmail) => propose({ proposerEmail })}
              maxLength={200}
              autoComplete="email"
              validationBehavior="aria"
              error={changing.problems.proposer}
            />
          </div>
        </>
      )}
      <TextArea
        label={words.reason}
        note={words.optional}
        description={words.reasonHint}
        value={proposing.reason}
        onChange={(reason) => propose({ reason })}
        maxLength={1000}
        rows={2}
      />
    </Panel>
  );
}
