import { useQuery } from "@tanstack/react-query";
import { membershipQuery } from "#data/membership.ts";
import { useSession } from "#data/session.ts";

/** Who is signed in and what they may do here; null for a stranger or while it is found out. */
export function useMembership() {
  const session = useSession();
  const { data } = useQuery({ ...membershipQuery(session?.id ?? null), enabled: Boolean(session) });
  return { session, membership: session ? (data ?? null) : null };
}
