import { type RefObject, useLayoutEffect, useRef } from "react";
import { PAGE_SIZE } from "#data/organisations-search.ts";
import type { LiftedPart } from "#domain/organisation-filter.ts";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { TextButton } from "#ui/text-link.tsx";
import { ChosenElsewhere } from "./chosen-elsewhere.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { ResultCard } from "./result-card.tsx";
import styles from "./result-list.module.css";
import type { Directory } from "./use-directory.ts";
import { words } from "./words.ts";

interface ResultListProps {
  directory: Directory;
  /** The organisation opened in place. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
  /** Takes part of the question away; all of it when no part is named. */
  onLift: (part: LiftedPart | null) => void;
  heading: string | null;
}

/** The list's one of four states: on its way, failed, nothing, or organisations with a way to more. */
export function ResultList({ directory, chosen, onChoose, onLift, heading }: ResultListProps) {
  const { search, first, items, filter } = directory;
  const list = useRef<HTMLDivElement>(null);
  useFocusOnFirstNew(list, items.length, search.isFetchingNextPage);
  if (search.isPending)
    return (
      <div className={styles.state}>
        <LoadingBars label={words.lookingTitle} />
      </div>
    );
  if (!first)
    return (
      <div className={styles.state}>
        <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void search.refetch()} />
      </div>
    );
  const isElsewhere = chosen !== null && !items.some((item) => item.id === chosen);
  const left = first.total - items.length;
  return (
    <div ref={list} className={styles.list} aria-busy={search.isPlaceholderData}>
      {isElsewhere && <ChosenElsewhere id={chosen} onClose={() => onChoose(null)} />}
      {first.total === 0 && (
        <NothingFound title={heading ?? ""} filter={filter} onLift={onLift} onClear={() => onLift(null)} />
      )}
      {items.map((item) => (
        <ResultCard
          key={item.id}
          organisation={item}
          isOpen={item.id === chosen}
          onToggle={() => onChoose(item.id === chosen ? null : item.id)}
        />
      ))}
      {first.total > 0 && (
        <div className={styles.foot}>
          {left > 0 && (
            <TextButton onPress={() => void search.fetchNextPage()}>
              {search.isFetchingNextPage ? words.gettingMore : words.showMore(Math.min(PAGE_SIZE, left))}
            </TextButton>
          )}
          <span className={styles.shown} role="status">
            {search.isFetchNextPageError ? words.moreFailed : words.shown(items.length, first.total)}
          </span>
        </div>
      )}
    </div>
  );
}

/** After "show more", the keyboard goes on from the first of the new ones: the button may be gone. */
function useFocusOnFirstNew(list: RefObject<HTMLElement | null>, count: number, isFetchingMore: boolean): void {
  const before = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (isFetchingMore) before.current ??= count;
    else if (before.current !== null) {
      const cards = list.current?.querySelectorAll<HTMLElement>("article button[aria-expanded]");
      if (count > before.current) cards?.[before.current]?.focus();
      before.current = null;
    }
  }, [list, count, isFetchingMore]);
}
