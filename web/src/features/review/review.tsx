import { useQuery } from "@tanstack/react-query";
import { membershipQuery } from "#data/membership.ts";
import { useSession } from "#data/session.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, LoadingBars } from "#ui/notice.tsx";
import type { ReviewView } from "#view/review-view.ts";
import styles from "./review.module.css";
import { ReviewDesk } from "./review-desk.tsx";
import { words } from "./words.ts";

export type ReviewProps = {
  view: ReviewView;
  onView: (change: Partial<ReviewView>, options?: { replace?: boolean }) => void;
};

/** Where moderators read what was handed in, and publish or decline it. */
export function Review({ view, onView }: ReviewProps) {
  const session = useSession();
  const { data: membership, isPending } = useQuery({
    ...membershipQuery(session?.id ?? null),
    enabled: session !== undefined,
  });
  if (session === undefined || isPending)
    return (
      <div className={styles.alone}>
        <LoadingBars label={words.loadingQueue} />
      </div>
    );
  if (membership?.role === "moderator" || membership?.role === "administrator")
    return <ReviewDesk view={view} onView={onView} />;
  return (
    <div className={styles.alone}>
      <h1>{words.title}</h1>
      <EmptyState
        title={words.deniedTitle}
        detail={membership ? words.deniedRole(membership.role) : words.deniedSignIn}
        action={
          <>
            <ButtonLink variant="primary" href="/sign-in?back=/review">
              {words.signIn}
            </ButtonLink>
            <ButtonLink href="/">{words.toMap}</ButtonLink>
          </>
        }
      />
    </div>
  );
}
