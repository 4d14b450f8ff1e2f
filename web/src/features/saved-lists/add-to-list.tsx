import { useQuery } from "@tanstack/react-query";
import { BookmarkPlus, Check, Plus } from "lucide-react";
import { useState } from "react";
import { pickedListsQuery } from "#data/picked-lists.ts";
import { useSession } from "#data/session.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Icon } from "#ui/icon.tsx";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./add-to-list.module.css";
import { usePicking } from "./use-picking.ts";
import { words } from "./words.ts";

type Picked = { id: string; name: string };

/** Puts one organisation into a list picked by hand; what was done can be taken back. */
export function AddToList(organisation: Picked) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <Icon of={BookmarkPlus} small />
        {words.add.open}
      </Button>
      <Dialog title={words.add.title(organisation.name)} isOpen={isOpen} onOpenChange={setOpen}>
        {isOpen && <Choose organisation={organisation} onDone={() => setOpen(false)} />}
      </Dialog>
    </>
  );
}

function Choose({ organisation, onDone }: { organisation: Picked; onDone: () => void }) {
  const session = useSession();
  const lists = useQuery(pickedListsQuery(session?.id ?? null));
  const picking = usePicking(organisation, onDone);
  if (session === null) return <SignInFirst />;
  if (lists.isError)
    return (
      <FailedState title={words.failedTitle} detail={words.add.failedDetail} onRetry={() => void lists.refetch()} />
    );
  if (!lists.data) return <LoadingBars label={words.looking} />;
  return (
    <div className={styles.choose}>
      <ul>
        {lists.data.map((list) => {
          const isIn = list.organisations.includes(organisation.id);
          return (
            <li key={list.id}>
              <Button wide isDisabled={picking.isPending} onPress={() => picking.toggle(list, isIn)}>
                <Icon of={isIn ? Check : Plus} small />
                <span className={styles.name}>{list.name}</span>
                <small>{isIn ? words.add.isIn : words.count(list.organisations.length)}</small>
              </Button>
            </li>
          );
        })}
      </ul>
      <NewList isFirst={lists.data.length === 0} isPending={picking.isPending} onName={picking.begin} />
      <p role="status" className={styles.problem}>
        {picking.hasFailed && words.changeFailed}
      </p>
    </div>
  );
}

type NewListProps = { isFirst: boolean; isPending: boolean; onName: (name: string) => void };

function NewList({ isFirst, isPending, onName }: NewListProps) {
  const [name, setName] = useState("");
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      noValidate
      className={styles.begin}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(name.trim() === "");
        if (name.trim()) onName(name.trim());
      }}
    >
      <TextField
        label={words.add.newName}
        description={isFirst ? words.add.first : undefined}
        value={name}
        onChange={(next) => {
          setName(next);
          setMissing(false);
        }}
        maxLength={120}
        autoComplete="off"
        validationBehavior="aria"
        error={isMissing ? words.add.nameMissing : undefined}
      />
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          {words.add.begin}
        </Button>
      </div>
    </form>
  );
}

function SignInFirst() {
  const back = encodeURIComponent(window.location.pathname + window.location.search);
  return (
    <div className={styles.choose}>
      <p>{words.add.signInFirst}</p>
      <div>
        <ButtonLink variant="primary" href={`/sign-in?back=${back}`}>
          {words.signIn}
        </ButtonLink>
      </div>
    </div>
  );
}
