import { useQuery } from "@tanstack/react-query";
import { claimsWaitingQuery } from "#data/claims-waiting.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "./words.ts";

/** The way to the claims of organisations, which moderators decide too. */
export function ClaimsLink() {
  const { data } = useQuery(claimsWaitingQuery);
  return (
    <p>
      <TextLink href="/claims">{words.claims(data?.length ?? null)}</TextLink>
    </p>
  );
}
