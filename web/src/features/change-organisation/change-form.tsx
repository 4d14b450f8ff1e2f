import { ChevronLeft } from "lucide-react";
import type { ChangeableOrganisation } from "#data/organisation-for-change.ts";
import { changeName } from "#domain/change-in-words.ts";
import { recordValue } from "#domain/record-changes.ts";
import { bringIntoView } from "#ui/bring-into-view.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { Notice } from "#ui/notice.tsx";
import { TextButton, TextLink } from "#ui/text-link.tsx";
import { AboutSection } from "./about-section.tsx";
import styles from "./change.module.css";
import { ChangeContext } from "./change-context.ts";
import { Conflicts } from "./conflicts.tsx";
import { ContactSection } from "./contact-section.tsx";
import { Done } from "./done.tsx";
import { FactsSection } from "./facts-section.tsx";
import { type PlaceQuestion, PlacesSection } from "./places-section.tsx";
import { ProposerSection } from "./proposer-section.tsx";
import type { PuzzleQuestion } from "./puzzle-question.ts";
import { SendBar } from "./send-bar.tsx";
import { ServicesSection } from "./services-section.tsx";
import { AskedPlacesContext, useAskedPlaces } from "./use-asked-places.ts";
import { useChange } from "./use-change.ts";
import { type Sending, useSendChange } from "./use-send-change.ts";
import { words } from "./words.ts";

type ChangeFormProps = {
  id: string;
  entry: ChangeableOrganisation;
  isSignedIn: boolean;
  PlaceQuestion: PlaceQuestion;
  PuzzleQuestion: PuzzleQuestion;
};

/** The entry as a form; only what is changed is sent. */
export function ChangeForm({ id, entry, isSignedIn, PlaceQuestion, PuzzleQuestion }: ChangeFormProps) {
  const draft = useChange(id, entry);
  const places = useAskedPlaces((location) => draft.toSend().places[location]?.privacy === "hidden");
  const { sending, send, sendWith, settle, backToForm } = useSendChange(id, entry, draft, places.arePlacesSettled);
  const { record, set } = draft.changing;
  const { name } = entry.record;

  if (sending.kind === "done") return <Done id={id} name={name} outcome={sending.outcome} />;
  if (sending.kind === "conflict")
    return (
      <Conflicts
        clashes={sending.conflicts}
        record={record}
        goOn={words.goOn}
        isSending={false}
        onSettle={(kept) => settle(kept, sending)}
        onBack={backToForm}
      />
    );
  if (draft.overtaken.length > 0) {
    const { changing, overtaken } = draft;
    const clashes = overtaken.map(({ path, after }) => ({
      path,
      yours: after,
      theirs: recordValue(changing.original, path),
      by: null,
      at: null,
    }));
    const takeUp = (kept: ReadonlySet<string>) => {
      for (const { path, after } of overtaken) if (kept.has(path)) set(path, after);
      draft.settleOvertaken();
    };
    return <Conflicts clashes={clashes} record={record} goOn={words.goOnToForm} isSending={false} onSettle={takeUp} />;
  }
  return (
    <ChangeContext value={draft.changing}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <div className={styles.page}>
          <Head id={id} entry={entry} />
          {draft.isRestored && <Restored onStartAgain={draft.startAgain} />}
          {!draft.isKept && <p role="status">{words.refusedStorage}</p>}
          <AboutSection />
          <ServicesSection />
          <AskedPlacesContext value={places.asked}>
            <PlacesSection Question={PlaceQuestion} />
          </AskedPlacesContext>
          <ContactSection />
          <FactsSection />
          <ProposerSection draft={draft} isSignedIn={isSignedIn} />
          <Mending draft={draft} />
          {sending.kind === "puzzle" && (
            <PuzzleQuestion onSolved={(pass) => sendWith(pass, sending)} onClose={backToForm} />
          )}
          {(sending.kind === "not-arrived" || sending.kind === "held") && (
            <NotGone detail={sending.kind === "held" ? sending.sentence : words.notArrivedDetail} onTryAgain={send} />
          )}
        </div>
        <SendBar
          changes={draft.changes}
          publishable={entry.publishableFields}
          working={workingOn(sending, places.isFinding)}
        />
      </form>
    </ChangeContext>
  );
}

/** What is being done before it has gone, in words; null when nothing is. */
function workingOn({ kind }: Sending, isFinding: boolean): string | null {
  if (isFinding) return words.finding;
  return kind === "sending" ? words.sending : null;
}

function NotGone({ detail, onTryAgain }: { detail: string; onTryAgain: () => void }) {
  return (
    <div role="alert" ref={bringIntoView}>
      <Notice
        tone="warn"
        title={words.notArrivedTitle}
        actions={<Button onPress={onTryAgain}>{words.tryAgain}</Button>}
      >
        {detail}
      </Notice>
    </div>
  );
}

function Head({ id, entry: { record, canPublish, waiting } }: { id: string; entry: ChangeableOrganisation }) {
  const fields = [...new Set(waiting.flatMap(({ paths }) => paths.map((path) => changeName(path, record))))];
  return (
    <header className={styles.head}>
      <TextLink href={`/organisations/${id}`}>
        <span className={styles.back}>
          <Icon of={ChevronLeft} small />
          {words.back(record.name)}
        </span>
      </TextLink>
      <h1>{canPublish ? words.change(record.name) : words.suggest(record.name)}</h1>
      <p className={styles.lead}>{canPublish ? words.changeLead : words.suggestLead}</p>
      {waiting.length > 0 && (
        <Notice title={words.waitsTitle(waiting.length)}>{words.waitsDetail(fields.join(", "))}</Notice>
      )}
    </header>
  );
}

function Restored({ onStartAgain }: { onStartAgain: () => void }) {
  return (
    <p className={styles.restored} role="status">
      {words.keptDraft} <TextButton onPress={onStartAgain}>{words.startAgain}</TextButton>
    </p>
  );
}

/** What must be mended, all together; each sentence also stands at its field. */
function Mending({ draft }: { draft: ReturnType<typeof useChange> }) {
  const { changing, refusal } = draft;
  const problems = Object.entries(changing.problems);
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      <Notice tone="bad" title={words.mendTitle(problems.length)}>
        <ul>
          {problems.map(([path, sentence]) => (
            <li key={path}>{refusal ?? `${changeName(path, changing.record)}: ${sentence}`}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
