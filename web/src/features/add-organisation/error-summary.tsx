import { type FieldErrors, useFormContext, useFormState } from "react-hook-form";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { stepFields } from "#domain/submission-steps.ts";
import { Notice } from "#ui/notice.tsx";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./frame.module.css";
import { words } from "./words.ts";

type Problem = { path: string; message: string };

/** What must be mended, all together, each one press away from its field. Shown after a failed Next. */
export function ErrorSummary({ fields, onGo }: { fields: readonly string[] | null; onGo?: (path: string) => void }) {
  const { control, setFocus } = useFormContext<SubmissionDraft>();
  const { errors } = useFormState({ control });
  const problems = problemsOf(errors)
    .filter(({ path }) => fields === null || fields.includes(path.split(".")[0] ?? ""))
    .sort((a, b) => orderOf(a.path) - orderOf(b.path));
  if (problems.length === 0) return null;
  const go = (path: string) => (onGo ? onGo(path) : setFocus(path as never));
  return (
    <div role="alert" className={styles.summary}>
      <Notice title={words.summaryTitle(problems.length)} tone="bad">
        <ul>
          {problems.map(({ path, message }) => (
            <li key={path}>
              <TextButton onPress={() => go(path)}>{message}</TextButton>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

const order: readonly string[] = Object.values(stepFields).flat();

/** Problems stand in the order of the questions. */
function orderOf(path: string): number {
  return order.indexOf(path.split(".")[0] ?? "");
}

/** Every problem of the form with the path of its field. */
function problemsOf(errors: FieldErrors<SubmissionDraft>): Problem[] {
  return problemsWithin(errors, []);
}

function problemsWithin(node: unknown, path: string[]): Problem[] {
  if (!node || typeof node !== "object") return [];
  if ("message" in node && typeof node.message === "string") return [{ path: path.join("."), message: node.message }];
  return Object.entries(node).flatMap(([key, value]) => (key === "ref" ? [] : problemsWithin(value, [...path, key])));
}
