import type { WaitingClaim } from "#data/claims-waiting.ts";
import { webHref } from "#domain/web-address.ts";
import { Button } from "#ui/button.tsx";
import { TextLink } from "#ui/text-link.tsx";
import styles from "./claim.module.css";
import { words } from "./words.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

type WaitingCardProps = { claim: WaitingClaim; isDeciding: boolean; onGrant: () => void; onRefuse: () => void };

/** One claim, with what a moderator can check it against. */
export function WaitingCard({ claim, isDeciding, onGrant, onRefuse }: WaitingCardProps) {
  const { organisation, member } = claim;
  return (
    <li className={styles.claim}>
      <h2>
        <TextLink href={`/organisations/${organisation.id}`}>{organisation.name}</TextLink>
      </h2>
      <p>{words.desk.by(member.name, member.email)}</p>
      <p className={styles.quiet}>
        {words.desk.asked(day.format(new Date(claim.createdAt)))}. {words.desk.editors(claim.editors)}
      </p>
      {claim.note ? <p className={styles.note}>{claim.note}</p> : <p className={styles.quiet}>{words.desk.noNote}</p>}
      <Published organisation={organisation} />
      <div className={styles.actions}>
        <Button variant="primary" isDisabled={isDeciding} onPress={onGrant}>
          {words.desk.grant}
        </Button>
        <Button isDisabled={isDeciding} onPress={onRefuse}>
          {words.desk.refuse}
        </Button>
      </div>
    </li>
  );
}

function Published({ organisation: { website, email, phone } }: { organisation: WaitingClaim["organisation"] }) {
  const href = website && webHref(website);
  if (!href && !email && !phone) return <p className={styles.quiet}>{words.desk.nothingKnown}</p>;
  return (
    <p className={styles.links}>
      {href && <TextLink href={href}>{website}</TextLink>}
      {email && <TextLink href={`mailto:${email}`}>{email}</TextLink>}
      {phone && <TextLink href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</TextLink>}
    </p>
  );
}
