import { useQuery } from "@tanstack/react-query";
import { MessageSquarePlus } from "lucide-react";
import { useState } from "react";
import { voicesQuery } from "#data/voices.ts";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { standingInWords, type Voice } from "#domain/neighbourhood-note.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { TextButton } from "#ui/text-link.tsx";
import { NoteForm, type PuzzleQuestion } from "./note-form.tsx";
import styles from "./voices-part.module.css";
import { words } from "./words.ts";

const first = 4;
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric" });

type VoicesPartProps = { profile: NeighbourhoodProfile; PuzzleQuestion: PuzzleQuestion };

/** What people who know the place say of it, once a moderator has read it; and the way to add to that. */
export function VoicesPart({ profile, PuzzleQuestion }: VoicesPartProps) {
  const { geography, code, name } = profile;
  const voices = useQuery(voicesQuery(geography.slug, code));
  const [writing, setWriting] = useState<"no" | "yes" | "sent">("no");
  return (
    <section className={styles.voices} data-empty={!voices.data?.length}>
      <h2>{words.voices.title}</h2>
      {voices.isPending && <LoadingBars label={words.voices.loading} />}
      {voices.isError && (
        <FailedState
          title={words.voices.failed}
          detail={words.voices.failedDetail}
          onRetry={() => void voices.refetch()}
        />
      )}
      {voices.data?.length === 0 && <p className={styles.none}>{words.voices.none(name)}</p>}
      {voices.data && voices.data.length > 0 && <Voices voices={voices.data} />}
      <p role="status" className={writing === "sent" ? styles.sent : undefined}>
        {writing === "sent" && words.voices.sent}
      </p>
      {writing === "yes" ? (
        <NoteForm
          geography={geography.slug}
          code={code}
          PuzzleQuestion={PuzzleQuestion}
          onSent={() => setWriting("sent")}
          onClose={() => setWriting("no")}
        />
      ) : (
        <div className={styles.add}>
          <Button onPress={() => setWriting("yes")}>
            <Icon of={MessageSquarePlus} small />
            {words.voices.add}
          </Button>
        </div>
      )}
    </section>
  );
}

function Voices({ voices }: { voices: readonly Voice[] }) {
  const [isAll, setAll] = useState(false);
  return (
    <>
      <ul>
        {(isAll ? voices : voices.slice(0, first)).map(({ id, text, author, speaksAs, sentAt }) => (
          <li key={id}>
            <figure className={styles.voice}>
              <blockquote>{text}</blockquote>
              <figcaption>{`${author}, ${standingInWords(speaksAs)}. ${month.format(new Date(sentAt))}`}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
      {voices.length > first && (
        <p className={styles.add}>
          <TextButton onPress={() => setAll(!isAll)}>
            {isAll ? words.voices.fewer : words.voices.all(voices.length)}
          </TextButton>
        </p>
      )}
    </>
  );
}
