import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, Printer, Share2 } from "lucide-react";
import { lazy, Suspense } from "react";
import { drawnNeighbourhoodQuery } from "#data/drawn-neighbourhood.ts";
import type { DrawnNeighbourhood } from "#domain/drawn-neighbourhood.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { EmptyState, FailedState, LoadingBars, Notice } from "#ui/notice.tsx";
import { shareLink } from "#ui/share-link.ts";
import { DrawnFacts } from "./drawn-facts.tsx";
import { DrawnFigures } from "./drawn-figures.tsx";
import { DrawnMembers } from "./drawn-members.tsx";
import { DrawnOrganisations } from "./drawn-organisations.tsx";
import { DrawnOwner } from "./drawn-owner.tsx";
import styles from "./drawn-screen.module.css";
import { FileButtons } from "./file-buttons.tsx";
import { words } from "./words.ts";

const DrawnMap = lazy(() => import("./drawn-map.tsx"));

/** A neighbourhood that somebody drew and saved, on a page of its own. */
export function DrawnScreen({ token, onGo }: { token: string; onGo: (href: string) => void }) {
  const { data, isPending, isError, refetch } = useQuery(drawnNeighbourhoodQuery(token));
  if (data) return <Page drawn={data} token={token} onGo={onGo} />;
  return (
    <div className={styles.state}>
      {isError ? (
        <FailedState
          level={1}
          title={words.page.failed}
          detail={words.page.failedDetail}
          onRetry={() => void refetch()}
        />
      ) : isPending ? (
        <LoadingBars label={words.page.loading} />
      ) : (
        <EmptyState
          level={1}
          title={words.page.notFound}
          detail={words.page.notFoundDetail}
          action={<ButtonLink href="/draw">{words.page.drawOne}</ButtonLink>}
        />
      )}
    </div>
  );
}

type PageProps = { drawn: DrawnNeighbourhood; token: string; onGo: (href: string) => void };

function Page({ drawn, token, onGo }: PageProps) {
  const { name, description, isMine } = drawn;
  return (
    <article className={styles.page}>
      <div className={styles.main}>
        <div className={styles.bar}>
          <a className={styles.back} href="/draw">
            <Icon of={ChevronLeft} small />
            {words.page.back}
          </a>
          <Button onPress={() => void shareLink(`/drawn/${token}`)}>
            <Icon of={Share2} small />
            {words.page.share}
          </Button>
          <Button onPress={() => window.print()}>
            <Icon of={Printer} small />
            {words.page.print}
          </Button>
        </div>
        <header className={styles.head}>
          <h1>{name}</h1>
          {description && <p className={styles.description}>{description}</p>}
          <DrawnFacts area={drawn} name={name} />
          <Standing drawn={drawn} />
        </header>
        <DrawnFigures area={drawn} name={name} level={2} />
        <DrawnMembers area={drawn} level={2} />
        <FileButtons area={drawn} name={name} />
        {isMine && <DrawnOwner drawn={drawn} token={token} onGo={onGo} />}
      </div>
      <aside className={styles.aside}>
        <div className={styles.map}>
          <Suspense fallback={<LoadingBars label={words.gettingMap} />}>
            <DrawnMap drawn={drawn} onGo={onGo} />
          </Suspense>
        </div>
        <div className={styles.organisations}>
          <DrawnOrganisations area={drawn} level={2} />
        </div>
      </aside>
    </article>
  );
}

/** Who can see it, where that is not everybody. */
function Standing({ drawn: { visibility, status, reason, isMine } }: { drawn: DrawnNeighbourhood }) {
  if (!isMine) return null;
  if (visibility === "private") return <p className={styles.note}>{words.page.privateNote}</p>;
  if (status === "waiting") return <Notice title={words.mine.states.waiting}>{words.page.waiting}</Notice>;
  if (status !== "declined") return null;
  return (
    <Notice title={words.mine.states.declined} tone="warn">
      {words.page.declined(reason ?? "")}
    </Notice>
  );
}
