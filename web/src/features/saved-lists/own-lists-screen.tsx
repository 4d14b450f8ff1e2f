import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type OwnList, ownListsQuery, removeList, shareList } from "#data/saved-lists.ts";
import { useSession } from "#data/session.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { showToast } from "#ui/toast-store.ts";
import styles from "./saved-list-screen.module.css";
import { words } from "./words.ts";

/** The lists somebody keeps: who may read each, and a way to take one away. */
export function OwnListsScreen() {
  const session = useSession();
  const { data, isError, refetch } = useQuery(ownListsQuery(session?.id ?? null));
  return (
    <div className={styles.page}>
      <h1>{words.mineTitle}</h1>
      {session === null ? (
        <EmptyState
          title={words.signInFirst}
          detail={words.mineWhat}
          action={<ButtonLink href="/sign-in?back=/lists">{words.signIn}</ButtonLink>}
        />
      ) : (
        <p className={styles.note}>{words.mineWhat}</p>
      )}
      {isError && <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void refetch()} />}
      {session !== null && !data && !isError && <LoadingBars label={words.looking} />}
      {data?.length === 0 && (
        <EmptyState
          title={words.mineEmptyTitle}
          detail={words.mineEmpty}
          action={<ButtonLink href="/directory">{words.seeDirectory}</ButtonLink>}
        />
      )}
      <ul className={styles.list}>
        {data?.map((list) => (
          <Own key={list.id} list={list} />
        ))}
      </ul>
    </div>
  );
}

function Own({ list }: { list: OwnList }) {
  const [isAsking, setAsking] = useState(false);
  const queries = useQueryClient();
  const renew = () => queries.invalidateQueries({ queryKey: ["own-lists"] });
  const failed = () => showToast(words.changeFailed);
  const sharing = useMutation({
    mutationFn: (isShared: boolean) => shareList(list.id, isShared),
    onSuccess: renew,
    onError: failed,
  });
  const removing = useMutation({
    mutationFn: () => removeList(list.id),
    onSuccess: () => {
      showToast(words.removed);
      return renew();
    },
    onError: failed,
  });
  return (
    <li className={styles.own}>
      <TextLink href={`/lists/${list.token}`}>{list.name}</TextLink>
      <span className={styles.actions}>
        <Checkbox
          isSelected={sharing.isPending ? sharing.variables : list.isShared}
          onChange={(isShared) => sharing.mutate(isShared)}
        >
          {words.shared}
        </Checkbox>
        <Button onPress={() => setAsking(true)}>{words.remove}</Button>
      </span>
      <Dialog
        title={words.reallyRemove(list.name)}
        isOpen={isAsking}
        onOpenChange={setAsking}
        foot={
          <Button variant="primary" isPending={removing.isPending} onPress={() => removing.mutate()}>
            {words.remove}
          </Button>
        }
      >
        <p>{words.reallyDetail}</p>
      </Dialog>
    </li>
  );
}
