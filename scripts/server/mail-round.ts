import type { Sql } from "./database.ts";
import type { Mail } from "./mail.ts";

/** A letter as the database hands it over. */
type Letter = { id: string; recipient: string; subject: string; body_text: string };

/** What became of the letters of one round. */
export type MailRound = { sent: number; failed: number };

/** How many letters are taken at once: few enough that all of them are sent before they are offered again. */
const atOnce = 20;

/** Names that never lead anywhere (RFC 2606): the invented people of the demo have theirs there. */
const reserved = /(^|[.@])(example|invalid|test|localhost|example\.(com|net|org))$/i;

/** Sends the letters that wait in the database, by SMTP or into the outbox. Says of each how it went, in a code: neither
 *  what it says nor to whom is ever logged. */
export async function sendWaitingMail(sql: Sql, mail: Mail): Promise<MailRound> {
  const round: MailRound = { sent: 0, failed: 0 };
  for (;;) {
    const letters = await sql.query<Letter>(
      "select id, recipient, subject, body_text from public.take_outgoing_mail($1)",
      [atOnce],
    );
    for (const letter of letters) {
      const problem = await send(mail, letter);
      await sql.query("select public.settle_outgoing_mail($1::uuid, $2)", [letter.id, problem]);
      if (problem === null) round.sent += 1;
      else round.failed += 1;
    }
    if (letters.length < atOnce) return round;
  }
}

async function send(mail: Mail, { recipient, subject, body_text: text }: Letter): Promise<string | null> {
  if (mail.isDelivered && reserved.test(recipient)) return "RESERVED_ADDRESS";
  try {
    await mail.driver.send({ to: recipient, subject, text });
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

/** The mail server's number or the network's name for the trouble; its sentence may hold the address. */
function codeOf(error: unknown): string {
  const { code, responseCode } = Object(error) as { code?: unknown; responseCode?: unknown };
  return (
    [code, responseCode].filter((part) => typeof part === "string" || typeof part === "number").join(" ") || "FAILED"
  );
}
