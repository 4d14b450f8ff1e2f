/** Why something that was sent was not taken: an answer must be mended; too much came from here lately; a stranger must
 *  solve a puzzle first. */
export type RefusalKind = "answer" | "too-much" | "puzzle";

/** The database would not take what was sent: a sentence for the person, and the field it is about. */
export class SubmissionRefused extends Error {
  override name = "SubmissionRefused";
  readonly kind: RefusalKind;
  readonly field: string | null;

  constructor(kind: RefusalKind, message: string, field: string | null = null) {
    super(message);
    this.kind = kind;
    this.field = field;
  }
}

/** SQLSTATE of an answer that breaks a rule: its message is a sentence, its detail the field. */
const invalidAnswer = "22023";
/** HTTP status of both limits, the database's and the server's; the message is a sentence. */
const tooManyRequests = 429;

type Answered = { error: { code: string; message: string; details: string } | null; status: number };

/** Go on when there is no error. Throws SubmissionRefused when it was refused for a reason, else the error itself: it
 *  did not arrive, and may be sent again. */
export function throwRefusal<Answer extends Answered>(
  answer: Answer,
): asserts answer is Extract<Answer, { error: null }> {
  const { error, status } = answer;
  if (!error) return;
  const { code, message, details } = error;
  if (status === tooManyRequests) throw new SubmissionRefused("too-much", message);
  if (code !== invalidAnswer) throw error;
  if (details === "captcha") throw new SubmissionRefused("puzzle", message);
  throw new SubmissionRefused("answer", message, details || null);
}
