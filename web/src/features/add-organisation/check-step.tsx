import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { placePreviewQuery } from "#data/place-preview.ts";
import { spokenWeek } from "#domain/opening-hours.ts";
import { accessNames, costNames, namesOf, whoForNames } from "#domain/organisation-words.ts";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { submissionOf } from "#domain/submission-payload.ts";
import type { SubmissionStep } from "#domain/submission-steps.ts";
import { submissionThemeName } from "#domain/submission-themes.ts";
import { Tag } from "#ui/tag.tsx";
import { TextButton } from "#ui/text-link.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import answers from "./answers.module.css";
import styles from "./check-step.module.css";
import { words } from "./words.ts";

/** Is this right? The entry as people will read it, each part with a way to change it, and what stays private. */
export function CheckStep({ onEdit }: { onEdit: (step: SubmissionStep) => void }) {
  const { getValues } = useFormContext<SubmissionDraft>();
  const draft = getValues();
  const text = words.check;
  return (
    <div className={answers.step}>
      <p className={answers.help}>{text.help}</p>
      <article className={styles.card} aria-label={draft.name}>
        <header className={styles.head}>
          <ThemeGlyph theme={draft.theme} size={22} label={submissionThemeName(draft.theme)} />
          <h3>{draft.name}</h3>
          <Edit step="name" onEdit={onEdit} />
        </header>
        <p className={styles.description}>{draft.description}</p>
        <ul className={styles.tags}>
          {[draft.theme, ...draft.themes].map((slug) => (
            <li key={slug}>
              <Tag>{submissionThemeName(slug)}</Tag>
            </li>
          ))}
        </ul>
        <dl className={styles.rows}>
          <Row term={text.where} step="place" onEdit={onEdit}>
            <PublicPlaceInWords draft={draft} />
          </Row>
          <Row term={text.when} step="when" onEdit={onEdit}>
            {whenInWords(draft).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Row>
          <Row term={text.whoFor} step="what" onEdit={onEdit}>
            {namesOf(draft.whoFor, whoForNames).join(", ") || text.notSaid}
          </Row>
          <Row term={text.cost} step="what" onEdit={onEdit}>
            {[costNames[draft.cost], draft.costNote.trim()].filter(Boolean).join(". ")}
          </Row>
          {draft.access.length > 0 && (
            <Row term={text.access} step="what" onEdit={onEdit}>
              {namesOf(draft.access, accessNames).join(", ")}
            </Row>
          )}
          <Row term={text.contact} step="contact" onEdit={onEdit}>
            {contactLines(draft, true).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Row>
        </dl>
      </article>
      <PrivateAnswers draft={draft} />
      <p className={answers.help}>{text.after}</p>
    </div>
  );
}

type RowProps = { term: string; step: SubmissionStep; onEdit: (step: SubmissionStep) => void; children: ReactNode };

function Row({ term, step, onEdit, children }: RowProps) {
  return (
    <div className={styles.row}>
      <dt>{term}</dt>
      <dd>{children}</dd>
      <dd className={styles.edit}>
        <Edit step={step} what={term} onEdit={onEdit} />
      </dd>
    </div>
  );
}

function Edit({ step, what, onEdit }: { step: SubmissionStep; what?: string; onEdit: RowProps["onEdit"] }) {
  return (
    <TextButton onPress={() => onEdit(step)}>
      {words.check.change}
      <VisuallyHidden>: {what ?? words.steps[step]}</VisuallyHidden>
    </TextButton>
  );
}

function PublicPlaceInWords({ draft }: { draft: SubmissionDraft }) {
  const { data } = useQuery(placePreviewQuery(draft.place, draft.privacy));
  if (draft.privacy === "hidden" || !draft.place) return words.check.noPlace;
  if (draft.privacy === "exact") return [draft.address.trim(), data?.label].filter(Boolean).join(", ");
  return data?.label ?? words.place.previewFailed;
}

function PrivateAnswers({ draft }: { draft: SubmissionDraft }) {
  const hidesPin = draft.place && draft.privacy !== "exact";
  const lines = [
    ...(hidesPin ? [[words.check.privatePin, draft.address.trim()].filter(Boolean).join(": ")] : []),
    ...contactLines(draft, false),
    draft.submitterName,
    draft.submitterEmail,
    draft.note,
  ].filter((line) => line.trim());
  return (
    <section className={styles.private} aria-label={words.check.privately}>
      <h3>{words.check.privately}</h3>
      {lines.length === 0 ? <p>{words.check.privateNothing}</p> : lines.map((line) => <p key={line}>{line}</p>)}
    </section>
  );
}

function whenInWords(draft: SubmissionDraft): string[] {
  if (draft.whenKind === "varies") return [draft.whenText.trim()];
  return spokenWeek(
    submissionOf(draft, "").services.flatMap(({ when }) => when.map((time) => ({ ...time, note: null }))),
  );
}

/** The ways to reach it that are shown, or those that are not. A website always is. */
function contactLines(draft: SubmissionDraft, shown: boolean): string[] {
  const direct = draft.contactIsPublic === shown ? [draft.phone, draft.email] : [];
  const lines = [...direct, ...(shown ? [draft.website] : [])].map((line) => line.trim()).filter(Boolean);
  return shown && lines.length === 0 ? [words.check.noContact] : lines;
}
