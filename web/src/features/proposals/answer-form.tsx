import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answerProposal, type ProposalKey } from "#data/proposals.ts";
import { SubmissionRefused } from "#data/sending-refused.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { showToast } from "#ui/toast-store.ts";
import styles from "./proposals.module.css";
import { words } from "./words.ts";

/** The answer to a moderator's question. */
export function AnswerForm({ asked }: { asked: ProposalKey }) {
  const queries = useQueryClient();
  const [answer, setAnswer] = useState("");
  const [problem, setProblem] = useState<string>();
  const sending = useMutation({
    mutationFn: () => answerProposal(asked, answer.trim()),
    onSuccess: () => {
      showToast(words.answered, { tone: "good" });
      void queries.invalidateQueries({ queryKey: ["proposals"] });
    },
    onError: (error) => setProblem(error instanceof SubmissionRefused ? error.message : words.notArrived),
  });
  return (
    <form
      className={styles.answer}
      onSubmit={(event) => {
        event.preventDefault();
        if (answer.trim()) sending.mutate();
        else setProblem(words.answerMissing);
      }}
    >
      <TextArea
        label={words.answer}
        value={answer}
        onChange={(next) => {
          setAnswer(next);
          setProblem(undefined);
        }}
        maxLength={1000}
        rows={3}
        validationBehavior="aria"
        error={problem}
      />
      <div>
        <Button type="submit" variant="primary" isPending={sending.isPending}>
          {sending.isPending ? words.sending : words.sendAnswer}
        </Button>
      </div>
    </form>
  );
}
