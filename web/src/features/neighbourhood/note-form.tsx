import { type ComponentType, type FormEvent, useState } from "react";
import type { NoteStanding } from "#domain/neighbourhood-note.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useSendNote } from "./use-send-note.ts";
import styles from "./voices-part.module.css";
import { words } from "./words.ts";

/** Asks a stranger to solve a puzzle, where one is asked for. */
export type PuzzleQuestion = ComponentType<{ onSolved: (pass: string) => void; onClose: () => void }>;

type NoteFormProps = {
  geography: string;
  code: string;
  PuzzleQuestion: PuzzleQuestion;
  onSent: () => void;
  onClose: () => void;
};

/** A few words about the place, and a name to show beside them. Says before it is sent that everybody will read it. */
export function NoteForm({ geography, code, PuzzleQuestion, onSent, onClose }: NoteFormProps) {
  const [text, setText] = useState("");
  const [author, setAuthor] = useState("");
  const [speaksAs, setSpeaksAs] = useState<NoteStanding>("lives");
  const [website2, setWebsite2] = useState("");
  const { problem, isSending, asksPuzzle, send, stopAsking } = useSendNote(onSent);
  const note = { geography, code, text: text.trim(), author: author.trim(), speaksAs, website2 };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(note);
  };
  const problemOf = (field: string) => (problem?.field === field ? problem.sentence : undefined);
  const { form } = words.voices;
  if (asksPuzzle) return <PuzzleQuestion onSolved={(pass) => void send(note, pass)} onClose={stopAsking} />;
  return (
    <form className={styles.form} onSubmit={submit} aria-label={words.voices.add}>
      <p className={styles.warning}>{form.warning}</p>
      <TextArea
        label={form.text}
        description={form.textHelp}
        value={text}
        onChange={setText}
        maxLength={1000}
        rows={4}
        validationBehavior="aria"
        error={problemOf("text")}
      />
      <TextField
        label={form.author}
        description={form.authorHelp}
        value={author}
        onChange={setAuthor}
        maxLength={80}
        autoComplete="given-name"
        validationBehavior="aria"
        error={problemOf("author")}
      />
      <Select
        label={form.speaksAs}
        choices={Object.entries(form.standings).map(([value, label]) => ({ value: value as NoteStanding, label }))}
        value={speaksAs}
        onChange={setSpeaksAs}
      />
      <div className={styles.trap} aria-hidden="true">
        <input
          name="website2"
          tabIndex={-1}
          autoComplete="off"
          value={website2}
          onChange={(event) => setWebsite2(event.target.value)}
        />
      </div>
      {problem && problem.field === null && (
        <p role="alert" className={styles.wrong}>
          {problem.sentence}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={isSending}>
          {isSending ? form.sending : form.send}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
