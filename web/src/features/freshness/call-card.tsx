import type { CallItem } from "#data/call-list.ts";
import { freshnessLabel } from "#domain/freshness.ts";
import { Button } from "#ui/button.tsx";
import { FreshnessTag, Tag } from "#ui/tag.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { CallOutcomes } from "./call-outcomes.tsx";
import styles from "./calls.module.css";
import { spokenClock, spokenDay } from "./spoken-day.ts";
import type { Calling } from "./use-calls.ts";
import { words } from "./words.ts";

/** One organisation to ring: to be taken on, being rung by somebody else, or one's own with what was heard. */
export function CallCard({ item, acting }: { item: CallItem; acting: Calling }) {
  const isYours = item.claim === "yours";
  return (
    <article className={styles.card} data-yours={isYours}>
      <header className={styles.cardHead}>
        <ThemeGlyph theme={item.theme} />
        <div>
          <h3>
            <TextLink href={`/organisations/${item.id}`}>{item.name}</TextLink>
          </h3>
          <p className={styles.lead}>{aboutIn(item)}</p>
        </div>
        <FreshnessTag state={item.freshness} label={freshnessLabel(item.freshness, item.checkedAt, new Date())} />
      </header>
      {item.writtenAt && (
        <p className={styles.wrote}>
          {item.writtenNote ? words.calls.wrote(item.writtenNote) : words.calls.wroteNothing}
        </p>
      )}
      {item.claim === "free" && (
        <Button
          isDisabled={acting.isPending}
          onPress={() => acting.claim(item)}
          aria-label={words.calls.takeName(item.name)}
        >
          {words.calls.take}
        </Button>
      )}
      {item.claim === "taken" && <Tag>{words.calls.taken}</Tag>}
      {isYours && <CallOutcomes item={item} acting={acting} />}
      {isYours && item.claimedUntil && (
        <p className={styles.lead}>{words.calls.yours(spokenClock(item.claimedUntil))}</p>
      )}
    </article>
  );
}

function aboutIn({ locality, checkedAt, lastTriedAt }: CallItem): string {
  return [
    locality,
    checkedAt ? words.calls.checked(spokenDay(checkedAt)) : words.calls.neverChecked,
    lastTriedAt && words.calls.tried(spokenDay(lastTriedAt)),
  ]
    .filter(Boolean)
    .join(". ");
}
