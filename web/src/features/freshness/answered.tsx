import type { ReminderAnswer } from "#data/reminder-state.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { words } from "./words.ts";

type AnsweredProps = { answer: ReminderAnswer; organisation: { id: string; name: string } };

/** What became of the answer, and the way on. */
export function Answered({ answer, organisation: { id, name } }: AnsweredProps) {
  const entry = `/organisations/${id}`;
  return (
    <>
      <h1>{words.thanks}</h1>
      <div role="status">
        {answer === "still_right" && (
          <Notice
            tone="good"
            title={words.doneRight(name)}
            actions={<ButtonLink href={entry}>{words.toEntry}</ButtonLink>}
          />
        )}
        {answer === "changed" && (
          <Notice
            tone="good"
            title={words.changed}
            actions={
              <>
                <ButtonLink variant="primary" href={`${entry}/change`}>
                  {words.toChange}
                </ButtonLink>
                <ButtonLink href={entry}>{words.toEntry}</ButtonLink>
              </>
            }
          >
            {words.doneChanged}
          </Notice>
        )}
        {answer === "closed" && (
          <Notice
            tone="good"
            title={words.doneClosed(name)}
            actions={<ButtonLink href="/">{words.toMap}</ButtonLink>}
          />
        )}
      </div>
    </>
  );
}
